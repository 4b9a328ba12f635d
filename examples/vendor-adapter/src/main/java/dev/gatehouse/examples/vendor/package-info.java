/**
 * A front desk on a storage and a notifier that Gatehouse does not bring: a flat, its passes, one that is misused, and the gate that is
 * told by mail.
 */
@NullMarked
package dev.gatehouse.examples.vendor;

import org.jspecify.annotations.NullMarked;
