/**
 * The REST adapter: Jakarta REST resources that a host mounts by registering instances, without class-path scanning and
 * without a server. It holds nothing yet.
 */
@NullMarked
package dev.gatehouse.rest;

import org.jspecify.annotations.NullMarked;
