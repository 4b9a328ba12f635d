package dev.gatehouse.aggregate;

/**
 * Where an item stands in the order of its type: stable while other items come and go.
 *
 * @param sortKey the item's sort key
 * @param id      the item's printed id, which settles ties
 */
public record Position(String sortKey, String id) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
        int byKey = sortKey.compareTo(other.sortKey);
        return byKey != 0 ? byKey : id.compareTo(other.id);
    }
}
