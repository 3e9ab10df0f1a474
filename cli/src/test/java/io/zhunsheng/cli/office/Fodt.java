package io.zhunsheng.cli.office;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a report's lines as an office document (flat OpenDocument) the way offices do: headings are
 * styles whose numbers exist only as numbering, paragraphs are indented, the title is centred.
 */
final class Fodt {
    private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]+、(.*)");
    private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十]+[)）](.{2,30})");

    private Fodt() {}

    static String of(List<String> lines, String title) {
        StringBuilder body = new StringBuilder();
        for (String line : lines) body.append(paragraph(line.strip(), title)).append('\n');
        return HEAD + body + "</office:text></office:body></office:document>\n";
    }

    private static String paragraph(String line, String title) {
        Matcher first = FIRST.matcher(line);
        if (first.matches()) return heading(1, first.group(1));
        Matcher second = SECOND.matcher(line);
        if (second.matches()) return heading(2, second.group(1));
        String style = line.equals(title) ? "Title" : "Body";
        return "<text:p text:style-name=\"" + style + "\">" + escaped(line) + "</text:p>";
    }

    private static String heading(int level, String words) {
        return "<text:h text:style-name=\"Heading_20_%d\" text:outline-level=\"%d\">%s</text:h>"
                .formatted(level, level, escaped(words));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
              xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
              office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
            <office:font-face-decls>
            <style:font-face style:name="Song" svg:font-family="'Noto Serif CJK SC'"/>
            </office:font-face-decls>
            <office:styles>
            <style:default-style style:family="paragraph">
            <style:paragraph-properties fo:line-height="28pt"/>
            <style:text-properties style:font-name="Song" style:font-name-asian="Song" fo:font-size="16pt" style:font-size-asian="16pt" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/>
            </style:default-style>
            <style:style style:name="Standard" style:family="paragraph"/>
            <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">
            <style:paragraph-properties fo:text-align="center"/>
            <style:text-properties fo:font-size="22pt" style:font-size-asian="22pt"/></style:style>
            <style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard">
            <style:paragraph-properties fo:text-indent="32pt" style:auto-text-indent="false"/></style:style>
            <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1">
            <style:paragraph-properties fo:text-indent="32pt"/><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
            <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2">
            <style:paragraph-properties fo:text-indent="32pt"/></style:style>
            <text:outline-style style:name="Outline">
            <text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:outline-level-style>
            <text:outline-level-style text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:outline-level-style>
            </text:outline-style>
            </office:styles>
            <office:automatic-styles>
            <style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="37mm" fo:margin-bottom="35mm" fo:margin-left="28mm" fo:margin-right="26mm"/><style:footer-style/></style:page-layout>
            </office:automatic-styles>
            <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"><style:footer><text:p>— <text:page-number text:select-page="current">1</text:page-number> —</text:p></style:footer></style:master-page></office:master-styles>
            <office:body><office:text>
            """;
}
