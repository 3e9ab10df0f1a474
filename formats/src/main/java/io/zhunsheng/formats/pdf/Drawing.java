package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import io.zhunsheng.formats.page.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Carries out pages' content streams and puts glyphs and lines where they would be drawn. */
final class Drawing extends Outlines {
    private static final int MOST_STATES = 1 << 12;

    private final Budget budget;
    private final Layers layers;
    private final Map<COSDictionary, Codes> fonts = new HashMap<>();

    private final Set<COSBase> open = new HashSet<>();

    private Marks marks;

    Drawing(Layers layers, Budget budget) {
        this.layers = layers;
        this.budget = budget;
    }

    /** Puts all that a page's content draws on a page of ours. */
    void draw(PDPage from, PDRectangle box, Page onto) throws IOException {
        begin(box, onto);
        marks = new Marks(layers);
        processPage(from);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.tick();
        boolean bare = operands == null || operands.isEmpty(); // null where ' calls T*
        COSBase operand = bare ? null : operands.get(0);
        switch (operator.getName()) {
            case "cs", "CS", "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K", "sh" -> {}
            case "BI" -> picture();
            case "Do" -> {
                if (drawn(resource(COSName.XOBJECT, operand)))
                    super.processOperator(operator, operands);
            }
            case "BMC", "BDC" ->
                    marks.begin(
                            operand instanceof COSName tag ? tag : null,
                            properties(operands.size() < 2 ? null : operands.get(1)));
            case "EMC" -> marks.end();
            case "q" -> {
                if (getGraphicsStackSize() < MOST_STATES) super.processOperator(operator, operands);
            }
            case "Tf" -> {
                COSDictionary font = resource(COSName.FONT, operand);
                if (font != null) FontTables.check(font);
                super.processOperator(operator, operands);
            }
            default -> super.processOperator(operator, operands);
        }
    }

    /** A form within itself would be drawn twice as often with every level. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        COSBase object = form.getCOSObject();
        if (!open.add(object)) return;
        try {
            super.showForm(form);
        } finally {
            open.remove(object);
        }
    }

    private COSDictionary resource(COSName kind, COSBase name) {
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(kind);
        return all != null && name instanceof COSName key ? all.getCOSDictionary(key) : null;
    }

    private COSDictionary properties(COSBase operand) {
        return operand instanceof COSDictionary own ? own : resource(COSName.PROPERTIES, operand);
    }

    /** Whether it is to be carried out: of a picture only its place matters. */
    private boolean drawn(COSDictionary object) {
        if (object == null || layers.hide(object.getDictionaryObject(COSName.OC))) return false;
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) picture();
        return COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE));
    }

    private void picture() {
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        double area = at.getScaleX() * at.getScaleY() - at.getShearX() * at.getShearY();
        page.picture(Math.abs(area));
    }

    /** What is missing is passed over; what is broken is not, lest half a report be judged. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
            throws IOException {
        boolean missing =
                e instanceof MissingOperandException
                        || e instanceof MissingResourceException
                        || e instanceof EmptyGraphicsStackException;
        if (!missing && !operator.getName().equals("gs")) throw e;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        if (marks.hidden()) return;
        Codes codes = fonts.computeIfAbsent(font.getCOSObject(), key -> new Codes(font));
        boolean bold =
                getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        String name = bold ? codes.heavy : codes.name;
        String text = codes.text(font, code);
        double angle = Math.atan2(-matrix.getShearY(), matrix.getScaleX());
        double across = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        if (font.isVertical()) {
            Vector origin = font.getPositionVector(code);
            Matrix at = matrix.clone();
            at.translate(-origin.getX(), -origin.getY());
            double down = -displacement.getY() * size;
            page.text(text, x(at), y(at), down, size, angle + Math.PI / 2, name);
        } else
            page.text(text, x(matrix), y(matrix), displacement.getX() * across, size, angle, name);
    }
}
