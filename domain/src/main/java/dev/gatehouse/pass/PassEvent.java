package dev.gatehouse.pass;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.UnitId;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What happens in a pass book. */
public sealed interface PassEvent extends Event {
    /** The book was opened for a household of a unit. */
    @Published("pass.book-opened")
    record BookOpened(UnitId unit) implements PassEvent {}

    /** Passes were made for somebody, at this price in all. */
    @Published("pass.produced")
    record Produced(PersonId holder, List<PassNumber> passes, Money paid) implements PassEvent {
        /** Copies the passes. */
        public Produced {
            passes = List.copyOf(passes);
        }
    }

    /** A receipt sheet was printed. */
    @Published("pass.receipt-sheet-printed")
    record ReceiptSheetPrinted(String sheet, List<PassNumber> passes) implements PassEvent {
        /** Copies the passes. */
        public ReceiptSheetPrinted {
            passes = List.copyOf(passes);
        }
    }

    /** Passes were handed over: those of a sheet that was signed, or without one where the profile demands none. */
    @Published("pass.issued")
    record Issued(@Nullable String sheet, @Nullable PersonId signedBy, List<PassNumber> passes) implements PassEvent {
        /** Copies the passes. */
        public Issued {
            passes = List.copyOf(passes);
        }
    }

    /** Somebody belongs to the household too. */
    @Published("pass.holder-added")
    record HolderAdded(PersonId holder, Entitlement entitlement) implements PassEvent {}

    /** A pass was reported lost. */
    @Published("pass.lost")
    record Lost(PassNumber pass, Reporter reportedBy) implements PassEvent {}

    /** A lost pass was replaced. */
    @Published("pass.replaced")
    record Replaced(PassNumber lost, PassNumber replacement, Money paid) implements PassEvent {}

    /** A pass was handed back. */
    @Published("pass.returned")
    record Returned(PassNumber pass) implements PassEvent {}

    /** A pass was made void. */
    @Published("pass.revoked")
    record Revoked(PassNumber pass, RevocationReason reason) implements PassEvent {}

    /** Somebody belongs to the household no more: these passes are void. */
    @Published("pass.holder-left")
    record HolderLeft(PersonId holder, List<PassNumber> revoked) implements PassEvent {
        /** Copies the passes. */
        public HolderLeft {
            revoked = List.copyOf(revoked);
        }
    }

    /** The household moved out or never came: these came back, those were made void. */
    @Published("pass.book-closed")
    record BookClosed(List<PassNumber> returned, List<PassNumber> revoked) implements PassEvent {
        /** Copies the passes. */
        public BookClosed {
            returned = List.copyOf(returned);
            revoked = List.copyOf(revoked);
        }
    }
}
