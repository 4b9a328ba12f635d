package dev.gatehouse.ticket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What services cost from a day on (有偿服务收费标准公示表).
 *
 * @param since the first day on which it is in force, announced by then at the latest (SVC-1)
 * @param items what is offered, each code once
 */
public record PriceList(LocalDate since, List<PriceItem> items) {
    /** Refuses an item that is there twice with {@link IllegalArgumentException}. */
    public PriceList {
        items = List.copyOf(items);
        if (items.stream().map(PriceItem::code).distinct().count() < items.size()) {
            throw new IllegalArgumentException("the price list since " + since + " has an item twice");
        }
    }

    /** An item by its code. */
    public Optional<PriceItem> find(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
