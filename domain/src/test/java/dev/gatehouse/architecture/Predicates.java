package dev.gatehouse.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the house rules speak of. */
final class Predicates {
    private Predicates() {}

    static DescribedPredicate<JavaClass> outside(String room) {
        return DescribedPredicate.describe(
                room.isEmpty() ? "outside the facade" : "outside " + room, type -> !House.isIn(type, room));
    }

    static DescribedPredicate<JavaClass> otherThan(String path) {
        return DescribedPredicate.describe(
                "other than " + path, type -> !House.path(type).orElse("").equals(path));
    }

    static DescribedPredicate<JavaClass> inAnArea() {
        return DescribedPredicate.describe("in an area", House::isInAnArea);
    }

    /** Everything but interfaces that descends from a type of the house, that type aside. */
    static DescribedPredicate<JavaClass> areOfKind(String path) {
        return DescribedPredicate.describe(
                "are of kind " + path, type -> !type.isInterface() && descendsFrom(type, path));
    }

    static DescribedPredicate<JavaClass> extend(String path) {
        return DescribedPredicate.describe("extend " + path, type -> descendsFrom(type, path));
    }

    static boolean descendsFrom(JavaClass type, String path) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .anyMatch(ancestor -> House.path(ancestor).orElse("").equals(path));
    }

    static DescribedPredicate<JavaClass> anyOf(Class<?>... types) {
        return DescribedPredicate.describe(
                "are any of " + Arrays.toString(types),
                type -> Stream.of(types).anyMatch(type.getBaseComponentType()::isAssignableTo));
    }

    static DescribedPredicate<Dependency> dependency(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return DescribedPredicate.describe(
                description, dependency -> allowed.test(dependency.getOriginClass(), dependency.getTargetClass()));
    }

    static Predicate<JavaClass> named(String regex) {
        Predicate<String> matches = Pattern.compile(regex).asMatchPredicate();
        return type -> matches.test(type.getName());
    }

    /** Calls, references or reads a member; a reference to a method counts as its call. */
    static DescribedPredicate<JavaAccess<?>> calls(Predicate<JavaClass> owner, String memberRegex) {
        Predicate<String> matches = Pattern.compile(memberRegex).asMatchPredicate();
        return access(memberRegex, target -> owner.test(target.getOwner()) && matches.test(target.getName()));
    }

    static DescribedPredicate<JavaAccess<?>> callsWithoutArguments(Predicate<JavaClass> owner, String memberRegex) {
        return calls(owner, memberRegex)
                .and(access(
                        "without arguments",
                        target -> target instanceof CodeUnitAccessTarget unit
                                && unit.getRawParameterTypes().isEmpty()));
    }

    static DescribedPredicate<JavaAccess<?>> makes(Predicate<JavaClass> owner) {
        return calls(owner, "<init>");
    }

    static DescribedPredicate<JavaAccess<?>> formatsWithoutLocale() {
        return calls(named("java\\.lang\\.String"), "format")
                .and(access(
                        "without a locale",
                        target -> target instanceof CodeUnitAccessTarget unit
                                && unit.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Locale.class))));
    }

    private static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<AccessTarget> test) {
        return DescribedPredicate.describe(description, access -> test.test(access.getTarget()));
    }
}
