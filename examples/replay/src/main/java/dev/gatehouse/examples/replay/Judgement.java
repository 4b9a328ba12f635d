package dev.gatehouse.examples.replay;

import java.util.Set;

/** A row, what comes out of it, and what is odd about it. */
record Judgement(Request request, Verdict verdict, Set<Remark> remarks) {
    private static final String UNKNOWN = "(no type)";

    Judgement {
        remarks = Set.copyOf(remarks);
    }

    /** The type under which the row is counted. */
    String type() {
        String written = request.cell(Column.TYPE);
        return request.isWhole() && !written.isEmpty() ? written : UNKNOWN;
    }
}
