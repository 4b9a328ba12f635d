package dev.gatehouse.subscription;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;

/** What happens to a supplier. */
public sealed interface SupplierEvent extends Event {
    /** What it has, and on what terms, is this from now on. */
    @Published("supplier.set")
    record Set(boolean cancellable, boolean byFax, int titles) implements SupplierEvent {}
}
