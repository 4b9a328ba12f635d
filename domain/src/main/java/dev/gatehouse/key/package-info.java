/**
 * Spare keys (备用钥匙), who has them, and keys that residents leave.
 *
 * <p>Every {@linkplain dev.gatehouse.key.Key key} has a label by building and door, and hangs on a
 * {@linkplain dev.gatehouse.key.KeyRing ring}, which hangs on its chain. A ring moves as one: with the consent and the
 * signatures that the profile demands it is issued, lent for a time, or drawn about the time of a handover; in an emergency it
 * is taken before anybody has consented, before witnesses, and ratified afterwards. Each holder's time with it is a
 * {@linkplain dev.gatehouse.key.Custody custody}: a line of the register, and a link of the chain of custody.
 *
 * <pre>
 *  ring     KEPT ──── hand out, enter ────▶ OUT ──┐ hand over
 *            ▲ └── expect, consent, cancel   │ ▲──┘
 *            └───────── take back ───────────┤
 *                       nothing left of it   └── give ──▶ GIVEN
 *
 *  key      USABLE ──▶ VOID ──▶ CONFIRMED_USELESS ──▶ LISTED ──▶ APPROVED ──▶ DISPOSED
 *            │ ▲        │ ▲            ▲                 │ struck
 *            ▼ │        ▼ │            └─────────────────┘
 *           LOST ──── found             (off the ring from here on)
 * </pre>
 *
 * <p>A ring comes back whole, or the missing key is named: then that is lost, whoever had it is named, and a duty to change the
 * lock stands until there is another lock or somebody decides who may. What is void goes on the
 * {@linkplain dev.gatehouse.key.ScrapList scrap list} of the 30th, and is disposed of before a witness once the project head
 * approves. Two shifts {@linkplain dev.gatehouse.key.CabinetCount count} a chain together.
 *
 * <p>Keys that a household {@linkplain dev.gatehouse.key.KeyDeposit leaves} for works are sealed in an envelope, and go back to
 * the resident, or to whom an authority names; {@code dev.gatehouse.office} asks. Whoever leaves none declines, and once the
 * household has left nobody uses them any more.
 *
 * <p>Rules: {@link dev.gatehouse.key.KeyRule}, KEY-1 to KEY-9, HAND-9, HAND-35, HAND-44, FRM-7 to
 * FRM-10; settings: {@link dev.gatehouse.key.KeyPolicy}.
 */
@NullMarked
package dev.gatehouse.key;

import org.jspecify.annotations.NullMarked;
