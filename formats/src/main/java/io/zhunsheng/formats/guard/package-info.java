/** Keeps libraries that know no limits within ours. */
package io.zhunsheng.formats.guard;
