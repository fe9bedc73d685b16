package parcheck.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Header;
import parcheck.paper.notice.NoticeKind;
import parcheck.plan.Lang;
import parcheck.remedy.Offices;
import parcheck.remedy.UnitRemedy;

/** The frame of a notice: who writes to whom, number, place and date, grounds, recipients and the block for the signature. */
final class NoticeHead {
    private final parcheck.report.words.Words text;
    private final Words words = new Words(Lang.VI);
    private final Offices offices;
    private final NoticeOrder order;

    NoticeHead(parcheck.report.words.Words text, Offices offices, NoticeOrder order) {
        this.text = text;
        this.offices = offices;
        this.order = order;
    }

    void into(Map<String, Object> out, UnitRemedy remedy, NoticeKind kind) {
        Offices.Sender sender = offices.sender();
        Header header = remedy.verdict().header();
        String unit = header.heading().unitName();
        String period = words.value(header.heading().period());
        out.put("co_quan_chu_quan", sender.parent());
        out.put("co_quan", sender.agency());
        out.put("so_ky_hieu", number(sender.signs().getOrDefault(kind.code(), "")));
        out.put("dia_danh_ngay", dated(sender.place(), order.issued()));
        String about = kind == NoticeKind.LETTER ? "letter." + remedy.step().code() : kind.code();
        out.put("trich_yeu", text.text("about." + about, period, unit));
        out.put("kinh_gui", unit);
        out.put("can_cu", grounds(header, period, unit));
        out.put(
                "mo_dau",
                kind == NoticeKind.LETTER
                        ? text.text("opening.letter", header.planTitle().vi(), period, unit, sender.agencyName())
                        : text.text("opening." + kind.code(), sender.agencyName(), period, unit));
        out.put("noi_nhan", recipients(unit, kind));
        out.put("quyen_han", sender.authority().isBlank() ? false : line(sender.authority()));
        out.put("chuc_danh", sender.title());
        out.put("nguoi_ky", order.signer());
    }

    /** Numbers below ten get a leading zero. */
    private String number(String sign) {
        Integer number = order.number();
        return number == null
                ? text.text("number.blank", sign)
                : text.text("number", String.format(Locale.ROOT, "%02d", number), sign);
    }

    /** Days below ten and the first two months get a leading zero. */
    private String dated(String place, @Nullable LocalDate day) {
        if (day == null) {
            return text.text("dated.blank", place);
        }
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        return text.text(
                "dated",
                place,
                String.format(Locale.ROOT, "%02d", day.getDayOfMonth()),
                month,
                Integer.toString(day.getYear()));
    }

    /** Each ground ends with a semicolon, the last with a full stop. */
    private List<Map<String, Object>> grounds(Header header, String period, String unit) {
        List<Map<String, Object>> out = new ArrayList<>();
        offices.grounds().forEach(g -> out.add(line(text.text("ground.other", g))));
        out.add(line(text.text("ground.plan", header.planTitle().vi())));
        out.add(line(text.text("ground.report", period, unit, header.inputName())));
        return out;
    }

    private List<Map<String, Object>> recipients(String unit, NoticeKind kind) {
        List<Map<String, Object>> out = new ArrayList<>();
        out.add(line(kind == NoticeKind.LETTER ? text.text("recipient.same") : text.text("recipient.unit", unit)));
        offices.sender().recipients().forEach(r -> out.add(line(text.text("recipient", r))));
        out.add(line(text.text("archive", offices.sender().archive())));
        return out;
    }

    static Map<String, Object> line(String words) {
        Map<String, Object> out = new HashMap<>();
        out.put("dong", words);
        return out;
    }
}
