package io.zhunsheng.formats.pdf;

import io.zhunsheng.formats.page.Page;
import io.zhunsheng.formats.page.Path;
import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** Puts outlines on a page of ours, whose y runs down; colours and clips nothing. */
abstract class Outlines extends PDFGraphicsStreamEngine {
    /** The page that is drawn on. */
    Page page;

    private Path path;
    private Point2D begin;
    private Point2D point;
    private double left;
    private double top;

    Outlines() {
        super(null);
    }

    /** Begins a page of which such a box is seen. */
    final void begin(PDRectangle box, Page onto) {
        page = onto;
        path = new Path(onto);
        begin = point = null;
        left = box.getLowerLeftX();
        top = box.getUpperRightY();
    }

    final double x(Matrix at) {
        return at.getTranslateX() - left;
    }

    final double y(Matrix at) {
        return top - at.getTranslateY();
    }

    @Override
    public void moveTo(float x, float y) {
        path.move(x - left, top - y);
        begin = point = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.line(x - left, top - y);
        point = new Point2D.Float(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
        path.curve(x - left, top - y);
        point = new Point2D.Float(x, y);
    }

    @Override
    public Point2D getCurrentPoint() {
        return point;
    }

    @Override
    public void closePath() {
        path.close();
        point = begin;
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
        moveTo((float) one.getX(), (float) one.getY());
        for (Point2D corner : List.of(two, three, four))
            lineTo((float) corner.getX(), (float) corner.getY());
        closePath();
    }

    @Override
    public void strokePath() {
        paint(true, false);
    }

    @Override
    public void fillPath(int rule) {
        paint(false, true);
    }

    @Override
    public void fillAndStrokePath(int rule) {
        paint(true, true);
    }

    @Override
    public void endPath() {
        paint(false, false);
    }

    private void paint(boolean stroke, boolean fill) {
        path.paint(stroke, fill);
        begin = point = null;
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
