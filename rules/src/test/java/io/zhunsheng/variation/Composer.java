package io.zhunsheng.variation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts a report's sections together after a recipe. */
final class Composer {
    private final Recipe recipe;
    private final Wordings words;
    private final Random random;
    private final Body body = new Body();

    Composer(Recipe recipe, Wordings words, Random random) {
        this.recipe = recipe;
        this.words = words;
        this.random = random;
    }

    /** The sections, in order. */
    List<Block> compose() {
        for (Piece part : order()) place(part);
        if (recipe.naming == Naming.SECTION)
            body.afterDeeds(new Block(pick("headings/three-systems/top"), pick("three/section")));
        new Weaver(recipe, words, random, body).weave();
        if (recipe.without != null) body.tops.remove(body.own.get(recipe.without));
        if (recipe.shuffle != null) Collections.shuffle(body.tops, new Random(recipe.shuffle));
        return body.tops;
    }

    private List<Piece> order() {
        List<Piece> order = new ArrayList<>(Piece.PARTS);
        int way = random.nextInt(4);
        if (way == 1) Collections.swap(order, 2, 3);
        if (way == 2) order.add(0, order.remove(3));
        return order;
    }

    private void place(Piece part) {
        Form form = recipe.forms.get(part);
        if (form == Form.THEMATIC) thematic();
        else if (form == Form.MERGED) merged(part);
        else if (form == Form.EMPTY) body.tops.add(new Block(heading(part.id)));
        else if (form == Form.OWN) own(part);
    }

    private void own(Piece part) {
        boolean deeds = part == Piece.ACHIEVEMENTS;
        Block block =
                new Block(
                        deeds && recipe.defect == Defect.STALE_HEADING
                                ? stale()
                                : heading(part.id));
        body.tops.add(block);
        body.own.put(part, block);
        if (deeds) achieve(block);
        else if (part == Piece.SHORTCOMINGS && recipe.defect == Defect.NO_CAUSES)
            fill(block, "no-causes", 1);
        else fill(block, part.id, 1 + random.nextInt(2));
    }

    private String stale() {
        List<String> dated =
                words.all("headings/achievements/top").stream()
                        .filter(h -> h.startsWith("{0}年"))
                        .toList();
        return say(dated.get(random.nextInt(dated.size())).replace("{0}", "{-1}"));
    }

    private void merged(Piece part) {
        if (!part.id.equals(first(recipe.merged))) return;
        Block block = new Block(heading(recipe.merged));
        body.tops.add(block);
        boolean divided = recipe.merged.contains("achievements") || random.nextBoolean();
        for (String id : recipe.merged.split("\\+")) {
            if (id.equals("achievements")) achieve(block);
            else if (divided) fill(block.with(new Block(lowerHeading(id))), id, 1);
            else fill(block, id, 1);
        }
        if (!divided && recipe.inMerged(Piece.NEXT_YEAR_PLAN)) lead(block.text);
    }

    /** In a joint section without lower headings the plan says by itself that it is one. */
    private void lead(List<String> text) {
        int last = text.size() - 1;
        String plan = text.get(last);
        if (List.of("下一", "今后", "新的一年").stream().anyMatch(plan::contains)) return;
        if (plan.startsWith(recipe.year + 1 + "年")) return;
        String says = "下一步," + recipe.issuer.self() + "将";
        text.set(last, says + (plan.startsWith("一是") ? "重点做好以下工作:" : "") + plan);
    }

    private String lowerHeading(String id) {
        return pick("headings/" + id + "/lower");
    }

    private static String first(String pair) {
        return pair.substring(0, pair.indexOf('+'));
    }

    private void fill(Block block, String id, int number) {
        for (String text : words.several(random, "bodies/" + id, number)) block.text.add(say(text));
    }

    private void achieve(Block block) {
        body.home = block;
        for (String[] deed : deeds(4 + random.nextInt(4)))
            body.deeds.add(block.with(new Block(deed[1], say(deed[2]))));
    }

    private void thematic() {
        List<String> headings = words.several(random, "headings/thematic/top", 3);
        int below = recipe.lower() ? 2 : random.nextInt(3);
        int number = 0;
        List<String[]> all = deeds((3 + random.nextInt(5)) * Math.max(1, below));
        while (!all.isEmpty()) {
            String[] deed = all.remove(0);
            boolean other = number < headings.size() && random.nextInt(3) == 0;
            Block block = new Block(other ? headings.get(number) : deed[1]);
            number++;
            body.home = block;
            body.tops.add(block);
            if (below == 0 || all.isEmpty() && !recipe.lower()) body.deeds.add(block);
            if (below == 0 || all.isEmpty() && !recipe.lower()) block.text.add(say(deed[2]));
            else beneath(block, deed, all, below);
        }
    }

    private void beneath(Block top, String[] first, List<String[]> all, int number) {
        body.deeds.add(top.with(new Block(another(first), say(first[2]))));
        for (int i = 1; i < number && !all.isEmpty(); i++) {
            String[] next = all.remove(0);
            body.deeds.add(top.with(new Block(next[1], say(next[2]))));
        }
    }

    private String another(String[] deed) {
        return words.all("achievements").stream()
                .map(line -> line.split("\t"))
                .filter(other -> other[0].equals(deed[0]) && !other[1].equals(deed[1]))
                .map(other -> other[1])
                .findFirst()
                .orElse("统筹推进重点工作");
    }

    private List<String[]> deeds(int number) {
        List<String[]> all = new ArrayList<>();
        List<String> topics = new ArrayList<>();
        for (String line : words.several(random, "achievements", 99)) {
            String[] deed = line.split("\t");
            if (all.size() < number && !topics.contains(deed[0])) all.add(deed);
            topics.add(deed[0]);
        }
        return all;
    }

    private String heading(String id) {
        String heading = pick("headings/" + id + "/top");
        return say(heading);
    }

    private String pick(String key) {
        return say(words.pick(random, key));
    }

    private String say(String text) {
        return recipe.issuer.fill(text, recipe.year);
    }
}
