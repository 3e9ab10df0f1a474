/**
 * Compiles conditions of one's own while the program runs; on the command's class path only, found
 * as a service.
 */
package io.zhunsheng.compiler;
