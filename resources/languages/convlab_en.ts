<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>convlab::ui::AttemptHistory</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convlab::ui::NotesPanel</name>
    <message numerus="yes">
        <source>%n character(s) did not fit into the note</source>
        <translation>
            <numerusform>%n character did not fit into the note</numerusform>
            <numerusform>%n characters did not fit into the note</numerusform>
        </translation>
    </message>
</context>
</TS>
