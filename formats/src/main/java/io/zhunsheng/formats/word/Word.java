package io.zhunsheng.formats.word;

/** What the text of a document refers to, and where it goes. */
record Word(Styles styles, Lists lists, Notes notes, Chunks chunks, Flow flow) {}
