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
            "TKT-3", "TKT-10", "TKT-38", "TKT-41", "TKT-42", "REP-7", "RPT-1", "RPT-3", //
            "RV-1", "RV-2", "RV-3", "RV-4", "RV-5", "RV-6", "RV-7", "RV-8", "RV-9", "RV-10", "RV-11", "RV-12", //
            "RV-13", "RV-14", //
            "CMP-1", "CMP-2", "CMP-3", "CMP-4", "CMP-6", "CMP-9", "CMP-10", "CMP-11", //
            "CMP-12", "CMP-13", "CMP-14", "CMP-15", "CMP-16", "CMP-17", "CMP-18", "CMP-19", //
            "CMP-20", "CMP-21", "CMP-22", "CMP-23", "CMP-24", "CMP-25", "CMP-26", "CMP-27", //
            "CMP-28", "CMP-29", "CMP-30", "CMP-31", "CMP-32", "CMP-33", "CMP-34", "CMP-35", //
            "CMP-36", "CMP-37", "CMP-38", "CMP-39", //
            "SHF-1", //
            "KEY-1", "KEY-2", "KEY-3", "KEY-4", "KEY-5", "KEY-6", "KEY-7", "KEY-8", "KEY-9", //
            "HAND-9", "HAND-35", "HAND-44", "FRM-7", "FRM-8", "FRM-9", "FRM-10", //
            "HV-1", "HV-2", "HV-3", "HV-4", "HV-5", "HV-7", "HV-9", "HV-10", "HV-11", //
            "SVC-1", "SVC-3", "SVC-4", "SVC-5", "SVC-6", "SVC-7", "SVC-8", "SVC-10", //
            "TKT-15", "TKT-24", "TKT-27", "TKT-32", "REP-11", //
            "TKT-1", "TKT-2", "TKT-4", "TKT-5", "TKT-7", "TKT-8", "TKT-9", "TKT-11", "TKT-12", "TKT-13", "TKT-14", //
            "TKT-16", "TKT-17", "TKT-18", "TKT-19", "TKT-20", "TKT-21", "TKT-22", "TKT-23", "TKT-25", "TKT-26", //
            "TKT-29", "TKT-30", "TKT-31", "TKT-33", "TKT-34", "TKT-35", "TKT-36", "TKT-37", "TKT-39", "TKT-40", //
            "REP-1", "REP-2", "REP-3", "REP-4", "REP-5", "REP-6", "REP-8", "REP-9", "REP-10", "REP-12");

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
