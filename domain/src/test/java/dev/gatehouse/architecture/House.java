package dev.gatehouse.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plan of the house: which floors and rooms there are, and where a class stands; fixtures mirror it. */
final class House {
    /** The areas; key, ticket and subscription are still to come. */
    static final Set<String> AREAS =
            Set.of("unit", "resident", "pass", "roster", "duty", "permit", "key", "ticket", "subscription");

    /** Bottom up; the facade stands in the root package. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("core"),
            Set.of("notice", "recurrence"),
            Set.of("clock"),
            Set.of("aggregate"),
            Set.of("port"),
            Set.of("estate"),
            Set.of("desk"),
            AREAS,
            Set.of("office"),
            Set.of(""));

    private static final Pattern ROOT =
            Pattern.compile("dev\\.gatehouse(\\.architecture\\.fixture\\.[a-z]+)?\\.(?<path>.+)");

    private House() {}

    /** Every class that is shipped. */
    static JavaClasses shipped() {
        return Shipped.CLASSES;
    }

    /** The classes of a fixture, which stand where they would stand in the house. */
    static JavaClasses fixture(String name) {
        return new ClassFileImporter().importPackages("dev.gatehouse.architecture.fixture." + name);
    }

    static boolean owns(JavaClass type) {
        return path(type).isPresent();
    }

    /** The name of a class below the root package, such as {@code core.Event}; empty for a class from elsewhere. */
    static Optional<String> path(JavaClass type) {
        Matcher matcher = ROOT.matcher(type.getBaseComponentType().getName());
        return matcher.matches() ? Optional.of(matcher.group("path")) : Optional.empty();
    }

    /** The package of a class of the house, such as {@code core}; empty for the facade's own. */
    static String room(JavaClass type) {
        String path = path(type).orElseThrow(() -> new IllegalArgumentException(type + " is not of the house"));
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : "";
    }

    static boolean isIn(JavaClass type, String room) {
        return owns(type) && room(type).equals(room);
    }

    static boolean isInAnArea(JavaClass type) {
        return owns(type) && AREAS.contains(room(type));
    }

    static boolean standsOnAFloor(JavaClass type) {
        return floor(room(type)) >= 0;
    }

    /** Whether a room may import from another. */
    static boolean mayImport(String from, String to) {
        return from.equals(to) || floor(to) < floor(from) || (AREAS.contains(from) && AREAS.contains(to));
    }

    private static int floor(String room) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room)) {
                return i;
            }
        }
        return -1;
    }

    private static final class Shipped {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.gatehouse");
    }
}
