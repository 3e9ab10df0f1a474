package io.zhunsheng.outline;

import io.zhunsheng.data.Data;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what an outline file changes about rules; whether there are such rules, only a rule book
 * knows.
 */
final class TuningFile {
    private TuningFile() {}

    static List<Tuning> tunings(Data outline, String file) {
        List<Tuning> tunings = new ArrayList<>();
        for (Data rule : outline.get("off").items())
            tunings.add(new Tuning(rule.text(), null, file, rule.line()));
        Data severity = outline.get("severity");
        if (severity.present() && severity.fields().isEmpty()) severity.slip("这里应当写“规则名: 级别”");
        for (var entry : severity.fields().entrySet()) {
            Data to = entry.getValue();
            if (outline.get("off").texts().contains(entry.getKey()))
                to.slip("“" + entry.getKey() + "”既停用又改级别，只能写一处");
            tunings.add(new Tuning(entry.getKey(), to.text(), file, to.line()));
        }
        return tunings;
    }
}
