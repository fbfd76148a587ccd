package dev.espalier.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced code blocks of the project's README. */
record Readme(List<String> lines, List<Block> blocks) {

    private static final String FENCE = "```";

    private static final Pattern TYPE = Pattern.compile("^public (?:record|interface) (\\w+)", Pattern.MULTILINE);

    /**
     * One code block.
     *
     * @param info what follows the opening fence
     * @param line the line of the opening fence, from 1
     * @param answer the text of the block that follows directly, for blocks that show what the compiler says
     */
    record Block(String info, int line, String code, String answer) {

        /** The name of the type that the block declares; empty if it holds statements. */
        String typeName() {
            Matcher type = TYPE.matcher(code);
            return type.find() ? type.group(1) : "";
        }
    }

    static Readme read() {
        Path file = Path.of(System.getProperty("espalier.root", ".."), "README.md");
        try {
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Readme of(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = closing(lines, i);
                int next = end + 2;
                boolean answered = next < lines.size() && lines.get(next).equals(FENCE + "text");
                String answer = answered ? text(lines, next, closing(lines, next)) : "";
                blocks.add(new Block(lines.get(i).substring(FENCE.length()), i + 1, text(lines, i, end), answer));
                i = end;
            }
        }
        return new Readme(lines, blocks);
    }

    List<Block> blocks(String info) {
        return blocks.stream().filter(b -> b.info().equals(info)).toList();
    }

    String firstBlockUnder(String heading) {
        int line = lines.indexOf(heading) + 1;
        return blocks.stream()
                .filter(b -> line > 0 && b.line() > line)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block under " + heading))
                .code();
    }

    private static int closing(List<String> lines, int opening) {
        int end = opening + 1;
        while (!lines.get(end).equals(FENCE)) {
            end++;
        }
        return end;
    }

    private static String text(List<String> lines, int opening, int closing) {
        return String.join("\n", lines.subList(opening + 1, closing)) + "\n";
    }
}
