/** Text in reading order, as readers of word processors' files put it together. */
package io.zhunsheng.formats.flow;
