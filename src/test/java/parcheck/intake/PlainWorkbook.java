package parcheck.intake;

import java.util.Map;

/** A workbook of one sheet that is written by hand, so that it can say what no library would write. */
final class PlainWorkbook {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String STYLES = """
            <styleSheet %s>
            <numFmts><numFmt numFmtId="164" formatCode="0.0%%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/>
            <numFmt numFmtId="166" formatCode="0&quot;%%&quot;"/><numFmt numFmtId="167" formatCode="[Red]0.00%%;-0%%"/>
            <numFmt numFmtId="168" formatCode="[h]:mm"/><numFmt numFmtId="14" formatCode="0.00%%"/></numFmts>
            <fonts><font><name val="Calibri"/></font><font><name val=".VnTime"/></font>
            <font><name val="VNI-Times"/><name val="Arial"/></font><font><sz val="11"/></font></fonts>
            <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
            <cellXfs><xf fontId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="10" fontId="0"/>
            <xf numFmtId="14" fontId="0"/><xf numFmtId="22" fontId="0"/><xf numFmtId="45" fontId="0"/>
            <xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/><xf numFmtId="166" fontId="0"/>
            <xf numFmtId="167" fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf xfId="0"/>
            <xf numFmtId="999" fontId="0"/><xf fontId="3"/><xf numFmtId="49" fontId="0"/>
            <xf numFmtId="168" fontId="0"/><xf fontId="9"/></cellXfs>
            <dxfs><dxf><font><name val=".VnTime"/></font><numFmt numFmtId="0" formatCode="0%%"/></dxf></dxfs>
            </styleSheet>""".formatted(MAIN);
    private static final String STRINGS = """
            <sst %s><si><t>Sè nhiÖm vô</t></si>
            <si><r><rPr><rFont val=".VnArial"/></rPr><t>Sè</t></r><r><t> nhiÖm</t></r><r><rPr><b/></rPr><t> vô</t></r></si>
            <si><r><t>Sè </t></r><r><t>nhiÖm vô</t></r></si>
            <si><t xml:space="preserve">  1.885 </t><rPh sb="0" eb="1"><t>ka</t></rPh><phoneticPr fontId="0"/></si>
            <si><t>a_x000D_b_x0041__x00G1_ _xABC_</t></si><si/><si><t/></si><si><t> a
            b </t></si><si><t><![CDATA[<1 & 2>]]><!-- no -->3&#10;&amp;</t></si></sst>""".formatted(MAIN);

    private PlainWorkbook() {}

    /** With this inside sheetData, and this after it. Styles 0 to 17 and texts 0 to 8 are there. */
    static byte[] of(String rows, String after) {
        return sheet("<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    /** With this as its sheet. */
    static byte[] sheet(String xml) {
        Map<String, byte[]> parts = OfficeFiles.entries(OfficeFiles.simpleXlsx());
        parts.put("xl/worksheets/sheet1.xml", OfficeFiles.utf8(xml.replace("<worksheet>", "<worksheet " + MAIN + ">")));
        parts.put("xl/styles.xml", OfficeFiles.utf8(STYLES));
        parts.put("xl/sharedStrings.xml", OfficeFiles.utf8(STRINGS));
        return OfficeFiles.zip(parts);
    }
}
