package dev.gatehouse.unit;

import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import java.time.Instant;

/**
 * A paper in a unit's file.
 *
 * @param section where in the file
 * @param paper   the paper
 * @param filedBy who put it there
 * @param filedAt when
 */
public record FiledPaper(FileSection section, Paper paper, Party filedBy, Instant filedAt) {}
