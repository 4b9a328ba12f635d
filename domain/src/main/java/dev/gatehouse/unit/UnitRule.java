package dev.gatehouse.unit;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of units and their files. */
public enum UnitRule implements Rule {
    /** UNIT-1, S2.3.2 「按一户一档制存档」: neither zero nor two files for a unit. */
    ONE_FILE(Provision.of("UNIT-1", Set.of(INVARIANT), "S2.3.2", "Every unit has exactly one file", "每户有且只有一份档案")),

    /** UNIT-2, S2.3.2 「把客户的相关资料、协议、证明及所签署的文件等」: what is filed stays, and is there once. */
    FILE_KEEPS_ALL(Provision.of(
            "UNIT-2",
            Set.of(DATA_FIELD, INVARIANT),
            "S2.3.2",
            "A unit's file holds the particulars, the agreements, the certificates and all that was signed",
            "档案须含客户资料、协议、证明及所签署的全部文件")),

    /** UNIT-3, S0.三.1, S0.五b.4, S0.五b.6: the unit number finds the unit. */
    FOUND_BY_NUMBER(Provision.of(
            "UNIT-3",
            Set.of(DATA_FIELD),
            "S0.三.1, S0.五b.4, S0.五b.6",
            "Records are looked up by the unit number",
            "各项记录以单元号查找")),

    /** UNIT-4, S1.催缴 「入住、未入住均可」, S3.TOC.19: moved in or not. */
    OCCUPANCY(Provision.of(
            "UNIT-4", Set.of(DATA_FIELD), "S1.催缴, S3.TOC.19", "A unit is moved in or not moved in", "单元区分入住与未入住")),

    /** UNIT-5, S3.J.prep.9, S4.3, S2.5.4.1: what a unit is, and its meter. */
    KIND(Provision.of(
            "UNIT-5",
            Set.of(DATA_FIELD),
            "S3.J.prep.9, S4.3, S2.5.4.1",
            "A unit is of a kind, and may have its own electricity meter",
            "单元有类别，并可有独立电表"));

    private final Provision provision;

    UnitRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
