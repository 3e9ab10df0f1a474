package io.zhunsheng.formats.ofd;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.FormatReader;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.page.Pages;
import io.zhunsheng.formats.zip.Parts;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads OFD files, all their documents in order; template pages and annotations (headers, seals)
 * are not looked at.
 */
public final class OfdReader implements FormatReader {
    @Override
    public Set<Format> formats() {
        return Set.of(Format.OFD);
    }

    @Override
    public Document read(Source source) throws UnreadableReportException {
        try (Parts parts = Parts.of(source)) {
            Package files = new Package(parts, source.budget());
            if (files.encrypted()) throw new UnreadableReportException(Kind.ENCRYPTED);
            Pages pages = new Pages(source);
            for (String root : roots(files)) read(files, new Body(files, root), pages);
            return pages.document();
        }
    }

    private static Set<String> roots(Package files) {
        Set<String> roots = new LinkedHashSet<>();
        files.walk(
                "OFD.xml",
                xml -> {
                    if (xml.start("DocRoot")) roots.add(files.resolve("", Package.text(xml)));
                });
        if (roots.isEmpty()) throw new UnreadableReportException(Kind.CORRUPT);
        return roots;
    }

    private static void read(Package files, Body body, Pages pages) {
        for (String part : body.pages) {
            Content content = new Content(pages, body);
            files.walk(part, content::draw);
            pages.add(content.page());
        }
    }
}
