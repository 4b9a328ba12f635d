package dev.gatehouse.jdbc.internal;

import dev.gatehouse.permit.ApplicationNumber;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationId;
import dev.gatehouse.permit.PermitApplicationQuery;
import java.util.List;

/** Applications for work permits; a permit's number begins with its application's. */
final class PermitApplicationMapping {
    static final Mapping<PermitApplication, PermitApplicationId, PermitApplicationQuery> MAPPING = new Mapping<>(
            PermitApplication.TYPE,
            "gh_permit_application",
            "application_id",
            List.of(
                    new Column<>(
                            "application_number",
                            application -> application.number().value()),
                    new Column<>("stage", application -> application.stage().name())),
            List.of(),
            (filter, query) -> filter.equal("application_number", query.number(), ApplicationNumber::value)
                    .equal(
                            "application_number",
                            query.permit(),
                            permit -> permit.application().value())
                    .equal("stage", query.stage(), Enum::name));

    private PermitApplicationMapping() {}
}
