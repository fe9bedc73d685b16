package parcheck.paper.remediation;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;

/** Draws bars from left to right, the longest on top, each with its figure. Without a fill of their own LibreOffice shows none. */
final class GapChart {
    private static final int COLUMNS = 5;

    private GapChart() {}

    static void draw(
            XSSFSheet sheet,
            String[] labels,
            CellRangeAddress names,
            Double[] values,
            CellRangeAddress figures,
            int bottom) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, 1, COLUMNS, bottom);
        XSSFChart chart = drawing.createChart(anchor);
        XDDFCategoryAxis left = chart.createCategoryAxis(AxisPosition.LEFT);
        left.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis below = chart.createValueAxis(AxisPosition.BOTTOM);
        below.setTitle(ListWords.WORDS.text("chart.axis"));
        below.setCrosses(AxisCrosses.MAX);
        below.setMinimum(0);
        below.setNumberFormat("[$-42A]General");
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(labels, names.formatAsString(sheet.getSheetName(), true));
        XDDFNumericalDataSource<Double> numbers =
                XDDFDataSourcesFactory.fromArray(values, figures.formatAsString(sheet.getSheetName(), true));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, left, below);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(40);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(categories, numbers);
        series.setTitle(ListWords.WORDS.text("chart.axis"), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
        series.setLineProperties(
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK))));
        chart.plot(data);
        figuresOn(chart);
    }

    /** Writes each bar's figure beside it. */
    private static void figuresOn(XSSFChart chart) {
        CTBarSer bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        CTDLbls figures = bars.isSetDLbls() ? bars.getDLbls() : bars.addNewDLbls();
        CTNumFmt format = figures.addNewNumFmt();
        format.setFormatCode("[$-42A]0.0");
        format.setSourceLinked(false);
        figures.addNewShowLegendKey().setVal(false);
        figures.addNewShowVal().setVal(true);
        figures.addNewShowCatName().setVal(false);
        figures.addNewShowSerName().setVal(false);
        figures.addNewShowPercent().setVal(false);
        figures.addNewShowBubbleSize().setVal(false);
    }
}
