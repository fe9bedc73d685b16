package parcheck.office.notice;

import java.util.List;
import java.util.Map;
import parcheck.check.Message;

/** What became of numbers and dates for many notices: all were issued, or none because some could not be, each with its reason. */
public record Numbering(List<Notice> issued, Map<Long, Message> wrong) {}
