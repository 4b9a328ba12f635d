package dev.gatehouse.examples.papers;

import static dev.gatehouse.examples.papers.Frame.fact;
import static dev.gatehouse.examples.papers.Frame.heads;

import dev.gatehouse.core.Party;
import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Grid;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.pass.Pass;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.ReceiptSheet;
import dev.gatehouse.unit.UnitNumber;
import java.util.List;
import org.joda.money.Money;

/** The papers of resident passes. */
record PassPapers(Frame frame) {
    /** The sheet against which passes are handed over (PASS-3, PASS-4). */
    PrintedPaper receiptSheet(PassBook book, ReceiptSheet sheet, UnitNumber unit) {
        List<Pass> passes = book.passes().stream()
                .filter(pass -> sheet.passes().contains(pass.number()))
                .toList();
        Money sum = passes.stream()
                .map(pass -> pass.charge().amount())
                .reduce(Money::plus)
                .orElseThrow();
        Grid grid = new Grid(
                new Both("领取业户证", "Passes handed over"),
                heads(new Both("证号", "Pass"), new Both("持证人", "Holder"), new Both("费用", "Cost"), new Both("说明", "Why")),
                passes.stream().map(this::row).toList());
        Body form = new Body.Form(
                List.of(
                        fact("单元", "Unit", unit.value()),
                        fact("张数", "Passes", passes.size()),
                        fact("费用合计", "Cost in all", sum)),
                List.of(grid),
                List.of(new Both("上列业户证已全部领取。", "I have received all passes listed above.")));
        return frame.of(sheet.paper(), PaperSize.A4, form, new Both("业户签名", "Resident"));
    }

    private List<Both> row(Pass pass) {
        return List.of(
                Both.written(pass.number()),
                frame.name(Party.resident(pass.holder())),
                Both.written(pass.charge().amount()),
                Both.of(pass.charge().computation()));
    }
}
