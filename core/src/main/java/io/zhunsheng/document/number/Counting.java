package io.zhunsheng.document.number;

/**
 * A way of counting in Chinese characters.
 *
 * @param digits zero to nine
 * @param units ten, hundred, thousand
 * @param tenThousand the unit above them
 * @param zero what stands for skipped places, empty where nothing does
 * @param leading whether a one is written before the ten a number begins with: 壹拾
 * @param inner whether a one is written before any other unit: 一百一十
 */
record Counting(
        String digits,
        String units,
        String tenThousand,
        String zero,
        boolean leading,
        boolean inner) {
    static final Counting CHINESE = new Counting("〇一二三四五六七八九", "十百千", "万", "〇", false, true);
    static final Counting TAIWANESE = new Counting("零一二三四五六七八九", "十百千", "萬", "零", false, true);
    static final Counting JAPANESE = new Counting("〇一二三四五六七八九", "十百千", "万", "", false, false);
    static final Counting LEGAL = new Counting("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万", "零", true, true);
    static final Counting LEGAL_TRADITIONAL =
            new Counting("零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬", "零", true, true);
    static final Counting LEGAL_JAPANESE = new Counting("零壱弐参四伍六七八九", "拾百阡", "萬", "", true, true);

    private static final int HIGHEST = 99_999_999;

    /** With units: 一百二十三. */
    String words(int number) {
        if (number == 0) return digits.substring(0, 1);
        if (number < 1 || number > HIGHEST) return Integer.toString(number);
        StringBuilder words = new StringBuilder();
        int above = number / 10_000;
        int below = number % 10_000;
        if (above > 0) words.append(belowTenThousand(above)).append(tenThousand);
        if (above > 0 && below > 0 && below < 1000) words.append(zero);
        return below == 0 ? words.toString() : words.append(belowTenThousand(below)).toString();
    }

    private StringBuilder belowTenThousand(int number) {
        StringBuilder words = new StringBuilder();
        boolean skipped = false;
        for (int place = 3, rest = number; place >= 0; place--) {
            int unit = (int) Math.pow(10, place);
            int digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                skipped = !words.isEmpty();
                continue;
            }
            if (skipped) words.append(zero);
            skipped = false;
            boolean begins = place == 1 && words.isEmpty();
            if (digit > 1 || place == 0 || (begins ? leading : inner))
                words.append(digits.charAt(digit));
            if (place > 0) words.append(units.charAt(place - 1));
        }
        return words;
    }

    /** With 十 up to 99, place by place from there on: 一○一. */
    static String tens(int number, char zero) {
        if (number >= 100 || number < 10) return places(number, zero + "一二三四五六七八九");
        String ten = number < 20 ? "十" : CHINESE.digits.charAt(number / 10) + "十";
        return number % 10 == 0 ? ten : ten + CHINESE.digits.charAt(number % 10);
    }

    /** Place by place: 一〇一. */
    static String places(int number, String digits) {
        StringBuilder places = new StringBuilder(Integer.toString(number));
        for (int i = 0; i < places.length(); i++)
            if (places.charAt(i) != '-') places.setCharAt(i, digits.charAt(places.charAt(i) - '0'));
        return places.toString();
    }
}
