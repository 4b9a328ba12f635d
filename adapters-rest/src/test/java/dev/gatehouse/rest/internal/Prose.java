package dev.gatehouse.rest.internal;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.JavadocComment;
import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.description.JavadocDescription;
import com.github.javaparser.javadoc.description.JavadocDescriptionElement;
import com.github.javaparser.javadoc.description.JavadocInlineTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sources say of types, components and packages in their Javadoc: the one place where it is written. */
final class Prose {
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)^(.*?[.!?])(\\s|$).*");

    private final Map<String, Javadoc> types = new TreeMap<>();
    private final Map<String, String> packages = new TreeMap<>();

    private Prose() {}

    /** What all Java files below some directories say. */
    static Prose of(Path... roots) {
        StaticJavaParser.setConfiguration(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
        Prose prose = new Prose();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(prose::read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return prose;
    }

    /** The binary names of all types that say something. */
    Stream<String> names() {
        return types.keySet().stream();
    }

    /** The first sentence of a type; empty when it says nothing. */
    String sentence(Class<?> type) {
        return firstSentence(text(type));
    }

    /** All that is said of a type before its tags; empty when nothing is. */
    String text(Class<?> type) {
        Javadoc javadoc = types.get(type.getName());
        return javadoc == null ? "" : plain(javadoc.getDescription(), type);
    }

    /** What each component of a record is, by name. */
    Map<String, String> components(Class<?> type) {
        Map<String, String> found = new LinkedHashMap<>();
        Optional.ofNullable(types.get(type.getName())).map(Javadoc::getBlockTags).orElse(List.of()).stream()
                .filter(tag -> tag.getTagName().equals("param"))
                .forEach(tag -> tag.getName().ifPresent(name -> found.put(name, plain(tag.getContent(), type))));
        return found;
    }

    /** The first sentence of a package; empty when it says nothing. */
    String sentence(Package of) {
        return packages.getOrDefault(of.getName(), "");
    }

    private void read(Path file) {
        CompilationUnit unit;
        try {
            unit = StaticJavaParser.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = unit.getPackageDeclaration().orElseThrow().getNameAsString();
        if (file.endsWith("package-info.java")) {
            unit.getAllContainedComments().stream()
                    .filter(JavadocComment.class::isInstance)
                    .findFirst()
                    .or(unit::getComment)
                    .flatMap(comment -> comment.toJavadocComment())
                    .ifPresent(comment -> packages.put(
                            name, firstSentence(plain(comment.parse().getDescription(), null))));
        }
        unit.getTypes().forEach(type -> read(name + ".", type));
    }

    private void read(String prefix, TypeDeclaration<?> type) {
        String name = prefix + type.getNameAsString();
        type.getJavadoc().ifPresent(javadoc -> types.put(name, javadoc));
        type.getMembers().stream()
                .filter(TypeDeclaration.class::isInstance)
                .forEach(member -> read(name + "$", (TypeDeclaration<?>) member));
    }

    private static String firstSentence(String text) {
        return FIRST_SENTENCE.matcher(text).replaceFirst("$1");
    }

    private String plain(JavadocDescription description, @Nullable Class<?> within) {
        StringBuilder text = new StringBuilder();
        for (JavadocDescriptionElement element : description.getElements()) {
            text.append(element instanceof JavadocInlineTag tag ? inline(tag, within) : element.toText());
        }
        return text.toString()
                .replaceAll("(?s)<pre>.*?</pre>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([.,;:)])", "$1")
                .strip();
    }

    private String inline(JavadocInlineTag tag, @Nullable Class<?> within) {
        String content = tag.getContent().strip();
        // By its name: its type is found by a name in the default locale's capitals.
        return switch (tag.getName()) {
            case "value" -> value(content, within);
            case "link", "linkplain" -> {
                String[] parts = content.split("\\s+(?![^(]*\\))", 2);
                yield parts.length == 2
                        ? parts[1]
                        : "`"
                                + parts[0].replaceFirst("^.*\\.(?=[A-Z])", "")
                                        .replaceFirst("^#", "")
                                        .replace('#', '.') + "`";
            }
            case "code", "literal" -> "`" + content + "`";
            default -> content;
        };
    }

    /** The value of a constant, as the compiler puts it into the class. */
    private String value(String reference, @Nullable Class<?> within) {
        String[] parts = reference.split("#", 2);
        try {
            Class<?> type = parts[0].isEmpty() ? within : named(parts[0], within);
            var field = Objects.requireNonNull(type).getDeclaredField(parts[1]);
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("there is no constant " + reference + " seen from " + within, e);
        }
    }

    private Class<?> named(String simple, @Nullable Class<?> within) throws ClassNotFoundException {
        String suffix = simple.replace('.', '$');
        String near = within == null ? "" : within.getPackageName() + "." + suffix;
        String name = types.containsKey(near)
                ? near
                : names().filter(one -> one.endsWith("." + suffix) || one.endsWith("$" + suffix))
                        .findFirst()
                        .orElseThrow(() -> new ClassNotFoundException(simple));
        return Class.forName(name);
    }
}
