package io.zhunsheng.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Binary documents read like docx files; {@code features.doc} and {@code numbers.doc} were saved by
 * LibreOffice 7.4 from docx files written by hand.
 */
class DocReaderTest {
    private static final String FEATURES =
            """
            1/0 年度报告
            1/0 静府发〔2020〕1号
            1/0 签发人：张三
            5/1 一、总体情况
            6/2 （一）政府职能
            7/0 修订前插入修订后
            8/0 前半句后半句
            10/0 可见可见
            11/0 软回车前
            11/0 软回车后\t制表后-连字
            12/0 脚注处之后
            12/0 脚注正文
            13/0 表1 情况
            14/0 链接文字完成
            15/0 1.逐项
            16/0 2.
            17/0 3.逐项
            18/0 1.重来
            19/0 ● 圆点
            20/2 （二）行政执法
            21/0 1.三级
            22/0 （1）四级
            23/0 ①五级
            24/0 外一
            25/0 内一
            26/0 内二
            27/0 外一尾
            28/0 外二
            29/0 换页后
            30/1 二、存在问题
            31/0 节末段
            32/0 报告完""";

    @ParameterizedTest
    @ValueSource(strings = {"features.docx", "features.doc"})
    void whatIsSeenIsReadAndNothingElse(String sample) {
        assertEquals(
                FEATURES,
                String.join("\n", Docx.places(Sample.read(Sample.bytes("word/" + sample)))));
    }

    @Test
    void numbersAreThoseLibreOfficeShowsForTheSameFile() {
        List<String> labels =
                Docx.texts(Sample.read(Sample.bytes("word/numbers.doc"))).stream()
                        .map(text -> text.replaceFirst("[ ]?(?:[a-zA-Z]{4,}|级\\d)$", ""))
                        .toList();
        assertEquals(
                "九、十、十一、（一）（二）（三）第九章第十章第十一章甲、乙、丙、申、酉、戌、壹、贰、叁、玖、壹拾、壹拾壹、"
                        + "①②③⑨⑩⑪12391011１．２．３．09.10.11.I.II.III.ix.x.xi.A.B.C.i)j)k)附：附：附："
                        + "九、十、十一、一、二、三、第一章一.11.（1）一.21.（1）第二章二.11.（1）第七章一.1第三章",
                String.join("", labels));
    }

    @Test
    void aPasswordIsAskedForAsWhatItIs() {
        assertEquals(
                Kind.ENCRYPTED, refusal(Sample.bytes("word/doc10_encrypted_pw_123456.doc")).kind());
    }

    @Test
    void documentsOfWord95AreToBeSavedAnew() {
        byte[] old = Sample.bytes("word/features.doc");
        int head = wordDocument(old);
        old[head + 2] = 0x65; // nFib of Word 6 and 95: 101 to 104
        old[head + 3] = 0;
        UnreadableReportException refusal = refusal(old);
        assertEquals(Kind.UNSUPPORTED, refusal.kind());
        assertTrue(refusal.sentence("zh").contains("另存为"), refusal.sentence("zh"));
    }

    @Test
    void aTruncatedFileIsDamagedOrStillWhole() {
        byte[] all = Sample.bytes("word/doc03_auto_stylelinked.doc");
        List<String> whole = Docx.texts(read(all));
        for (int part = 1; part < 200; part++) {
            byte[] cut = Arrays.copyOf(all, (int) (all.length * (long) part / 200));
            try {
                assertEquals(whole, Docx.texts(read(cut)));
            } catch (UnreadableReportException e) {
                assertEquals(Kind.CORRUPT, e.kind(), "cut at " + cut.length);
            }
        }
    }

    @Test
    void wrongBytesAreBorne() {
        byte[] all = Sample.bytes("word/features.doc");
        Random random = new Random(20);
        for (int i = 0; i < 300; i++) {
            byte[] wrong = all.clone();
            for (int k = random.nextInt(30); k >= 0; k--)
                wrong[512 + random.nextInt(wrong.length - 512)] = (byte) random.nextInt(256);
            try {
                read(wrong);
            } catch (UnreadableReportException e) {
                assertTrue(e.kind() != Kind.TOO_LARGE, () -> "" + e.getCause());
            }
        }
    }

    @Test
    void aFileOfPicturesIsScanned() {
        assertEquals(Kind.SCANNED, refusal(Sample.bytes("word/pictures.doc")).kind());
    }

    private static int wordDocument(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.indexOf("\u00EC\u00A5"); // wIdent of the file information block
    }

    private static UnreadableReportException refusal(byte[] bytes) {
        return assertThrows(UnreadableReportException.class, () -> read(bytes));
    }

    private static Document read(byte[] bytes) {
        return new DocumentReader(Limits.DEFAULT).read("年度报告.doc", new ByteArrayInputStream(bytes));
    }
}
