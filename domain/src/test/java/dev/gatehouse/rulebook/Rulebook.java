package dev.gatehouse.rulebook;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gatehouse.core.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every rule of what is shipped. */
final class Rulebook {
    /** The ids of the rulebook that this version enforces. */
    static final Set<String> COVERED = Set.of(
            "UNIT-1", "UNIT-2", "UNIT-3", "UNIT-4", "UNIT-5", //
            "RES-1", "RES-2", "RES-3", "RES-4", "RES-5", "RES-6", "RES-7", "RES-8", "RES-9", "RES-10", "RES-11", //
            "OWN-1", "OWN-2", "OWN-3", "OWN-4", //
            "PET-1", "PET-2", //
            "PASS-1", "PASS-2", "PASS-3", "PASS-4", "PASS-5", "PASS-6", "PASS-7", //
            "PERM-1", "PERM-2", "PERM-3", "PERM-4", "PERM-5", "PERM-6", "PERM-7", "PERM-8", //
            "VEH-1", "VEH-2", "VEH-3", //
            "SHF-1", //
            "HV-1", "HV-2", "HV-3", "HV-4", "HV-5", "HV-7", "HV-9", "HV-10", "HV-11", //
            "SVC-1", "SVC-3", "SVC-4", "SVC-5", "SVC-6", "SVC-7", "SVC-8", "SVC-10", //
            "TKT-15", "TKT-24", "TKT-27", "TKT-32", "REP-11", "CMP-6");

    private static final List<Rule> RULES = read();

    private Rulebook() {}

    static List<Rule> rules() {
        return RULES;
    }

    private static List<Rule> read() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.gatehouse").stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Rule.class::cast)
                        .toList();
    }
}
