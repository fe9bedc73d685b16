package parcheck.report.form;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import parcheck.plan.Indicator;
import parcheck.plan.Text;
import parcheck.report.words.Words;

/** What a cell of the form accepts, said before and after somebody types. */
final class InputRules {
    private static final Words WORDS = new Words("/parcheck/form_vi.properties");

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper rules;

    InputRules(XSSFSheet sheet) {
        this.sheet = sheet;
        this.rules = new XSSFDataValidationHelper(sheet);
    }

    /** Accepts what a figure of this indicator can be. */
    void figure(int row, int column, Indicator indicator) {
        switch (indicator.kind()) {
            case COUNT -> add(row, column, whole("0"), WORDS.text("input.count"));
            case RANK -> add(row, column, whole("1"), WORDS.text("input.rank"));
            case PERCENT -> add(row, column, decimal("0", "100"), WORDS.text("input.percent"));
            case SCORE -> add(row, column, decimal("0", "1000000"), WORDS.text("input.score"));
            case DIFFERENCE -> add(row, column, decimal("-1000000", "1000000"), WORDS.text("input.difference"));
            case CHOICE -> choice(row, column, indicator.choices());
        }
    }

    /** Accepts one of these words. */
    void oneOf(int row, int column, List<String> words) {
        add(row, column, list(words), WORDS.text("input.about"));
    }

    private void choice(int row, int column, Map<Integer, Text> choices) {
        List<String> codes =
                choices.keySet().stream().map(c -> Integer.toString(c)).toList();
        List<String> meanings = choices.entrySet().stream()
                .map(e -> WORDS.text(
                        "input.choice.one",
                        Integer.toString(e.getKey()),
                        e.getValue().vi()))
                .toList();
        add(row, column, list(codes), WORDS.text("input.choice", String.join("; ", meanings)));
    }

    private DataValidationConstraint list(List<String> words) {
        return rules.createExplicitListConstraint(words.toArray(String[]::new));
    }

    private DataValidationConstraint whole(String least) {
        return rules.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, least, null);
    }

    private DataValidationConstraint decimal(String least, String most) {
        return rules.createDecimalConstraint(OperatorType.BETWEEN, least, most);
    }

    private void add(int row, int column, DataValidationConstraint constraint, String words) {
        DataValidation rule = rules.createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        rule.setEmptyCellAllowed(true);
        rule.setShowPromptBox(true);
        rule.createPromptBox(WORDS.text("input.title"), shortened(words));
        rule.setShowErrorBox(true);
        rule.createErrorBox(WORDS.text("input.error"), shortened(words));
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setSuppressDropDownArrow(true);
        sheet.addValidationData(rule);
    }

    /** Spreadsheets refuse files whose prompts are longer than 255 characters. */
    private static String shortened(String words) {
        return words.length() <= 255 ? words : words.substring(0, 254) + "…";
    }
}
