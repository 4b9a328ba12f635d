package dev.gatehouse.examples.papers;

import static dev.gatehouse.examples.papers.Frame.fact;
import static dev.gatehouse.examples.papers.Frame.heads;

import dev.gatehouse.core.Paper;
import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Grid;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.unit.UnitNumber;
import java.util.List;
import java.util.Objects;

/** The papers of a resident's vehicle. */
record VehiclePapers(Frame frame) {
    /** What lies behind the windscreen; its copy is with Security (VEH-3). */
    PrintedPaper permit(VehiclePermit permit, UnitNumber unit) {
        Body card = new Body.Card(permit.plate().value(), "", List.of(fact("单元", "Unit", unit.value())));
        return frame.of(permit.paper(), PaperSize.A6, card, new Both("安全管理部", "Security"));
    }

    /**
     * The sheet on which the owner signs for it (VEH-2).
     *
     * @throws NullPointerException before it was issued
     */
    PrintedPaper issueSheet(VehiclePermit permit, UnitNumber unit) {
        Paper sheet = Objects.requireNonNull(permit.issueSheet());
        Grid grid = new Grid(
                new Both("发放车证", "Vehicle permits issued"),
                heads(new Both("证号", "Permit"), new Both("车牌号", "Plate"), new Both("单元", "Unit")),
                List.of(List.of(
                        Both.written(permit.paper().number()),
                        Both.written(permit.plate().value()),
                        Both.written(unit.value()))));
        Body form = new Body.Form(
                List.of(fact("行驶证复印件", "Copy of the licence", permit.licence().reference())),
                List.of(grid),
                List.of(new Both("上列车证已领取。", "I have received the permit listed above.")));
        return frame.of(sheet, PaperSize.A5, form, new Both("业主签名", "Owner"));
    }
}
