package dev.gatehouse.examples.papers.view;

import java.util.List;

/** What is particular to a paper, between its head and its parts, signatures and seal. */
public sealed interface Body {
    /**
     * Money that changed hands.
     *
     * @param direction received from, or paid back to
     * @param party     whom
     * @param amount    exact, with its currency
     * @param facts     for what, by whom
     */
    record Receipt(Both direction, Both party, String amount, List<Fact> facts) implements Body {
        /** Copies the list. */
        public Receipt {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A form, a list, an agreement.
     *
     * @param facts     its lines
     * @param grids     its tables
     * @param sentences to what one puts one's name
     */
    record Form(List<Fact> facts, List<Grid> grids, List<Both> sentences) implements Body {
        /** Copies the lists. */
        public Form {
            facts = List.copyOf(facts);
            grids = List.copyOf(grids);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Something to be shown at the gate.
     *
     * @param display what is read from afar
     * @param picture where the photograph is kept that is stuck on; blank without one
     * @param facts   its lines
     */
    record Card(String display, String picture, List<Fact> facts) implements Body {
        /** Copies the list. */
        public Card {
            facts = List.copyOf(facts);
        }
    }
}
