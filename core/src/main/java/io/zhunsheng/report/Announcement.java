package io.zhunsheng.report;

import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Part;
import io.zhunsheng.outline.Scanned;
import io.zhunsheng.outline.Topic;
import io.zhunsheng.outline.Vocabulary;
import io.zhunsheng.outline.Years;
import io.zhunsheng.text.Seek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which parts of the outline a heading announces, phrase by phrase. */
final class Announcement {
    private static final String LACKS = "(?:问题|不足|短板|弱项|差距|困难|薄弱环节|缺点|挑战|原因)";
    private static final Seek PAIR =
            Seek.from(
                    "问不短弱差困薄缺挑原",
                    "("
                            + LACKS
                            + ")(?:和|与|及|以及|、)(?:主要)?(?="
                            + LACKS
                            + "|(?:整改|改进)(?:落实)?(?:的)?(?:情况|成效|结果))");
    private static final Seek CONJUNCTION =
            Seek.from(
                    "以暨、,;:/及和与并- \t\n\u000B\f\r",
                    "以及|暨|[、,;:/]|(?<![普涉触波推])及(?![时其])|(?<![缓总温共调])和(?![谐解平睦])|(?<![参给赋授])与(?![会时])|并(?!举|重|联|轨)|\\s|(?<=[问题不足])-+");
    private static final int SHORTEST_PHRASE = 2;
    static final int STRONG = 3;
    private static final Pattern OWN_WORK = Pattern.compile("本年|年度|工作|任务");
    private static final Pattern BARE =
            Pattern.compile(
                    "(?:主要|具体|工作|有关|突出|重点)?(?:举措|措施|成效|做法|原因|目标|任务|对策|建议|效果|成绩|经验|情况|方向|成果|特色|亮点)");

    private final Outline outline;
    private final Vocabulary vocabulary;
    private final Integer year;
    private final Map<String, Map<Part, Integer>> known = new HashMap<>();

    /** What headings without any year announce, whatever the report's. */
    private final Map<String, Map<Part, Integer>> timeless;

    private Announcement(
            Outline outline,
            Vocabulary vocabulary,
            Integer year,
            Map<String, Map<Part, Integer>> timeless) {
        this.outline = outline;
        this.vocabulary = vocabulary;
        this.year = year;
        this.timeless = timeless;
    }

    /** What headings announce in a report whose year is not known yet. */
    static Announcement of(Outline outline, Vocabulary vocabulary) {
        return new Announcement(outline, vocabulary, null, new HashMap<>());
    }

    /** What they announce in a report on that year. */
    Announcement in(Integer year) {
        return Objects.equals(year, this.year)
                ? this
                : new Announcement(outline, vocabulary, year, timeless);
    }

    /**
     * The parts a heading announces, with the weight of what announces them, in the outline's
     * order.
     */
    Map<Part, Integer> of(String heading) {
        Map<String, Map<Part, Integer>> same = Years.mayStandIn(heading) ? known : timeless;
        Map<Part, Integer> announced = same.get(heading);
        if (announced == null) same.put(heading, announced = weighed(heading));
        return announced;
    }

    private Map<Part, Integer> weighed(String heading) {
        String plain = CitedTitles.emptied(heading);
        String whole = Years.relative(single(plain), year);
        Scanned words = vocabulary.scan(whole);
        if (!words.mayAnnounce()) return Map.of();
        Map<Part, Integer> heaviest = heaviest(words);
        List<Scanned> phrases = phrases(whole);
        if (phrases.isEmpty()) return heaviest;
        Map<Part, Integer> found = new LinkedHashMap<>();
        for (Part part : outline.parts()) {
            int weight = 0;
            for (int i = 0; i < phrases.size(); i++)
                weight = Math.max(weight, weigh(part, phrases.get(i), i, heaviest));
            if (weight >= 2) found.put(part, weight);
        }
        return found.isEmpty() ? heaviest : found;
    }

    /** The phrases of a heading that is not all of one piece; the first is always among them. */
    private List<Scanned> phrases(String whole) {
        List<Scanned> phrases = new ArrayList<>();
        int from = 0;
        boolean several = false;
        Matcher match = CONJUNCTION.first(whole);
        for (; match != null; match = CONJUNCTION.next(match, whole)) {
            several |= from > 0 && match.start() > from;
            phrase(whole.substring(from, match.start()), phrases);
            from = match.end();
        }
        several |= from > 0 && whole.length() > from;
        phrase(whole.substring(from), phrases);
        return several ? phrases : List.of();
    }

    private void phrase(String phrase, List<Scanned> phrases) {
        if (phrases.isEmpty()
                || phrase.length() >= SHORTEST_PHRASE && !BARE.matcher(phrase).matches())
            phrases.add(vocabulary.scan(phrase));
    }

    /** Of two names for what is lacking, the first: 问题和不足. */
    private static String single(String heading) {
        StringBuilder single = new StringBuilder();
        int from = 0;
        for (Matcher pair = PAIR.first(heading); pair != null; pair = PAIR.next(pair, heading)) {
            single.append(heading, from, pair.end(1));
            from = pair.end();
        }
        return from == 0 ? heading : single.append(heading.substring(from)).toString();
    }

    /**
     * The weight of a phrase for a part; what is spread over the text needs more than a general
     * word beside others.
     */
    private static int weigh(Part part, Scanned phrase, int place, Map<Part, Integer> heaviest) {
        int weight = part.headings().weigh(phrase);
        if (part.spread()
                && weight == 2
                && place > 0
                && !OWN_WORK.matcher(phrase.text()).find()
                && !heaviest.containsKey(part)) return 0;
        return weight;
    }

    /**
     * What the whole heading announces most of all; of two that weigh the same the first in the
     * outline, but what is spread only where no other is announced beyond doubt: 主要做法 may be
     * anybody's.
     */
    private Map<Part, Integer> heaviest(Scanned whole) {
        Part heaviest = null;
        int most = 1;
        for (Part part : outline.parts()) {
            int weight = part.headings().weigh(whole);
            boolean closer = weight == most && weight >= STRONG && heaviest.spread();
            if (weight <= most && !closer) continue;
            heaviest = part;
            most = weight;
        }
        return heaviest == null ? Map.of() : Map.of(heaviest, most);
    }

    /** Whether a line announces a part that never makes up a whole report. */
    boolean ofOther(String line) {
        for (Part part : of(line).keySet()) if (!part.spread()) return true;
        return false;
    }

    /** The parts a heading announces beyond doubt. */
    List<Part> strong(String heading) {
        Map<Part, Integer> announced = of(heading);
        if (announced.isEmpty()) return List.of();
        List<Part> strong = new ArrayList<>();
        for (Map.Entry<Part, Integer> part : announced.entrySet())
            if (part.getValue() >= STRONG) strong.add(part.getKey());
        return strong;
    }

    /** Whether a line without number sounds like the heading of a part. */
    boolean sounds(String line) {
        return !strong(line).isEmpty() || topical(line);
    }

    /** Whether a heading names a topic: by its joint name, or by two of its members. */
    boolean topical(String heading) {
        if (outline.topics().isEmpty()) return false;
        Scanned words = vocabulary.scan(heading);
        for (Topic topic : outline.topics()) if (topic.named(words)) return true;
        return false;
    }
}
