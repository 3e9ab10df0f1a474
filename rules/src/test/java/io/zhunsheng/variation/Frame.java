package io.zhunsheng.variation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What stands around a generated report's text: furniture, title, number, addressee, opening,
 * signature, date.
 */
final class Frame {
    private final Recipe recipe;
    private final Wordings words;
    private final Random random;
    LocalDate signedOn;
    LocalDate publishedOn;
    String addressee;

    Frame(Recipe recipe, Wordings words, Random random) {
        this.recipe = recipe;
        this.words = words;
        this.random = random;
        dates();
        if (random.nextInt(3) == 0) addressee = recipe.issuer.addressee();
    }

    private void dates() {
        Defect defect = recipe.defect;
        int next = recipe.year + 1;
        if (defect == Defect.EARLY_DATE)
            signedOn = LocalDate.of(recipe.year, 12, 1 + random.nextInt(28));
        else if (defect == Defect.LATE_DATE)
            signedOn = LocalDate.of(next, 4 + random.nextInt(5), 10 + random.nextInt(10));
        else if (random.nextInt(3) > 0)
            signedOn = LocalDate.of(next, 1 + random.nextInt(2), 3 + random.nextInt(25));
        if (defect == Defect.LATE_PUBLICATION)
            publishedOn = LocalDate.of(next, 4 + random.nextInt(4), 12);
        else if (defect == Defect.NONE && random.nextInt(4) == 0)
            publishedOn = LocalDate.of(next, 3, 1 + random.nextInt(28));
    }

    /** The lines before the first section. */
    List<String> head() {
        List<String> lines = new ArrayList<>();
        if (random.nextInt(3) == 0)
            lines.addAll(words.several(random, "furniture/before", 1 + random.nextInt(4)));
        for (String part : say(words.pick(random, "titles")).split("/")) lines.add(part);
        if (random.nextInt(5) == 0)
            lines.add(
                    recipe.issuer.code()
                            + "〔"
                            + (recipe.year + 1)
                            + "〕"
                            + (1 + random.nextInt(40))
                            + "号");
        if (publishedOn != null) lines.add("发布时间:" + publishedOn + " 来源: " + recipe.issuer.name());
        if (addressee != null) lines.add(addressee + ":");
        String intro = words.pick(random, "bodies/intro");
        if (!intro.isBlank()) lines.add("    " + say(intro));
        return lines;
    }

    /** The lines after the last section. */
    List<String> foot() {
        List<String> lines = new ArrayList<>();
        if (signedOn != null) {
            lines.add("");
            lines.add(recipe.issuer.name());
            lines.add(random.nextInt(6) == 0 ? chinese(signedOn) : arabic(signedOn));
        }
        if (random.nextInt(3) == 0)
            for (String after : words.several(random, "furniture/after", 1 + random.nextInt(3)))
                lines.add(say(after));
        return lines;
    }

    private static String arabic(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String chinese(LocalDate date) {
        StringBuilder year = new StringBuilder();
        String.valueOf(date.getYear())
                .chars()
                .forEach(c -> year.append("〇一二三四五六七八九".charAt(c - '0')));
        return year + "年" + number(date.getMonthValue()) + "月" + number(date.getDayOfMonth()) + "日";
    }

    private static String number(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : number < 30 ? "二十" : "三十";
        return tens + (number % 10 == 0 ? "" : "一二三四五六七八九".charAt(number % 10 - 1));
    }

    private String say(String text) {
        return recipe.issuer.fill(text, recipe.year);
    }
}
