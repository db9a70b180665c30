/**
 * What speaks for and against a candidate, learned by bench/train-quotes.ts from annotated articles. A table a template
 * of standing.ts; cells are parted by two blanks, a full stop is nothing.
 */
export const weights = `
relation + place  colon  comma  before  sentence before  earlier  after  sentence after  block before  lead-in  here  nowhere
subject           0.6    0.4    0.4     -0.5             -0.5     .      -0.4            -0.5          -0.1     .     .
helped            0.4    0.3    0.2     -0.7             -0.5     -0.5   -1.5            -0.2          -0.2     .     .
apposed           -0.1   0.3    0.7     -0.5             -0.5     0.6    -0.6            -1.2          0.6      -1.1  .
apposition        0.9    -1.2   .       -0.5             -0.3     -0.7   -0.4            -0.6          0.1      .     .
shared            0.4    -0.1   0.1     -0.6             -1.0     -0.6   -0.4            -0.6          0.5      0.5   .
inverted          -1.1   -0.9   -1.0    .                .        0.8    -0.4            -0.4          -0.5     .     .
behind            -0.3   -0.6   -0.3    -0.3             -0.3     -0.1   0.2             -0.1          -1.4     -0.3  .
according         0.6    1.0    1.2     0.1              -0.6     0.8    -1.5            -1.7          .        .     .
owner             0.2    -1.4   0.3     -0.6             -0.1     -1.3   -0.4            -0.5          .        .     .
label             -0.1   .      .       .                .        .      .               .             -0.1     .     .
signed            .      .      .       .                .        .      .               .             .        .     .
bare              0.2    -0.2   .       -0.4             .        -0.4   -0.6            -0.4          .        .     .
continued         .      .      0.6     0.6              .        .      .               -0.5          .        .     .
nobody            .      .      .       .                .        .      .               .             .        .     .

relation + cue  saying  telling  framing  unknown  none
subject         0.3     0.1      -0.8     .        .
helped          0.2     0.2      -0.7     .        .
apposed         0.2     -0.2     -1.0     .        .
apposition      -0.4    -0.5     0.3      .        .
shared          -0.2    .        -0.1     .        .
inverted        0.1     -0.4     -0.4     -0.9     .
behind          -0.5    -0.2     0.3      -1.7     .
according       .       .        .        0.6      .
owner           0.2     -0.2     -1.0     .        .
label           .       .        .        .        -0.1
signed          .       .        .        .        0.1
bare            .       .        .        .        -0.1
continued       .       .        .        .        .
nobody          .       .        .        .        .

relation + gap  0     1     2     3+    6+    12+
subject         0.2   -0.2  0.3   0.1   .     -0.3
helped          -0.3  .     0.3   0.5   -0.2  -0.5
apposed         .     0.7   -0.2  -0.3  0.1   -0.1
apposition      .     -1.4  -1.4  0.2   -0.1  -0.6
shared          0.2   -0.1  0.4   .     -0.4  -0.3
inverted        0.9   -1.5  -0.1  -0.6  -0.6  -0.2
behind          -0.3  -0.2  -0.1  -0.5  -0.1  -0.4
according       0.1   0.4   -1.3  1.4   1.2   -0.6
owner           .     -0.1  0.4   -0.4  -0.5  .
label           -0.1  -0.1  .     .     .     .
signed          .     0.1   .     .     .     .
bare            -0.4  -0.9  -0.2  -0.1  -0.2  .
continued       0.2   0.4   0.2   -0.2  -0.5  -0.3
nobody          .     .     .     .     .     .

relation + phrase  person  body  place  name  noun  he    it    I     relative  none
subject            -0.1    0.3   0.2    -0.2  .     -0.1  0.1   .     0.1       .
helped             0.3     0.1   -1.5   -0.1  -0.3  0.3   0.3   -1.0  -0.4      .
apposed            0.4     -0.8  -1.2   .     -0.8  0.8   0.3   -0.1  0.4       .
apposition         .       0.5   .      0.5   -1.4  .     -0.4  .     -0.1      .
shared             0.1     -0.3  -0.6   0.4   -0.4  0.1   -1.0  -0.6  -1.7      .
inverted           0.3     -0.6  -0.1   .     -0.3  -0.6  -1.2  -0.7  -0.6      .
behind             0.4     -0.6  -0.7   .     -0.4  -0.7  -0.5  -1.1  -0.8      .
according          1.3     0.2   0.4    0.8   .     .     .     .     .         .
owner              -0.7    -0.7  -0.4   0.4   .     -0.1  .     .     .         .
label              0.1     -0.7  -0.3   0.5   -0.6  .     -0.3  .     .         .
signed             1.3     .     .      .     -0.6  .     .     .     .         .
bare               0.2     0.2   -0.3   -0.5  -0.3  0.5   -0.5  -0.3  -0.4      .
continued          .       .     .      .     .     .     .     .     .         .
nobody             .       .     .      .     .     .     .     .     .         .

relation + role  first  governed  with  object  conjunct  apposed  free
subject          0.3    -0.8      0.9   -1.4    -0.2      0.3      .
helped           0.9    -0.8      0.7   -2.5    -0.5      -0.1     -0.5
apposed          0.6    -1.4      -1.4  -0.6    -0.3      0.7      -0.2
apposition       -0.9   -0.6      -1.0  -1.0    -1.0      1.1      -0.2
shared           0.4    -0.7      -0.9  -1.5    0.9       0.6      -1.1
inverted         .      .         .     -0.1    .         .        .
behind           .      .         -0.6  -0.6    -1.2      0.3      -0.8
according        .      0.6       .     .       .         .        .
owner            -0.1   0.1       0.9   -1.9    0.2       -0.9     .
label            0.9    -0.9      -1.4  -1.5    .         0.6      -0.5
signed           .      .         .     .       .         0.1      .
bare             0.3    -0.3      -1.1  -0.6    0.4       -0.1     -0.3
continued        .      .         .     .       .         .        .
nobody           .      .         .     .       .         .        .

relation + order  0     1     2+
subject           0.1   -0.7  0.2
helped            -0.1  0.4   -0.9
apposed           0.4   -0.3  -1.4
apposition        -0.2  .     .
shared            -0.1  -0.2  0.3
inverted          -0.1  .     .
behind            -0.3  -0.1  .
according         0.6   .     .
owner             -0.2  .     .
label             -0.1  .     .
signed            0.1   .     .
bare              -0.1  .     .
continued         .     .     .
nobody            .     .     .

relation + nearer  0     1     2+
subject            -0.1  -0.1  0.2
helped             -0.1  0.1   0.1
apposed            -0.3  0.1   -0.1
apposition         -0.2  .     -0.5
shared             -0.1  -0.2  0.1
inverted           -0.1  -0.1  -0.3
behind             .     -0.5  -0.3
according          -0.3  0.9   .
owner              0.6   -0.8  -0.6
label              0.2   -1.2  -1.1
signed             0.1   .     .
bare               -0.2  -0.1  -0.1
continued          0.1   -0.1  0.1
nobody             .     .     .

relation + quotes  0     1     2+
subject            0.1   -0.6  -1.0
helped             0.2   -1.2  -0.8
apposed            .     0.2   -0.2
apposition         .     -0.9  -0.7
shared             .     -0.4  0.2
inverted           -0.1  -0.1  -0.6
behind             -0.2  -0.5  -0.6
according          0.4   0.7   -0.1
owner              -0.1  -1.0  -0.1
label              -0.1  .     .
signed             0.1   .     .
bare               .     -0.8  -0.7
continued          .     .     .
nobody             .     .     .

relation + form  whole  opens, runs on  opens  sentence, runs on  sentence  within, runs on  within, capital  within
subject          0.3    -0.1            -0.2   1.0                0.3       .                .                0.1
helped           0.3    0.1             -0.6   -0.1               -1.0      -0.1             0.2              -0.2
apposed          -0.5   0.1             .      -0.2               0.1       0.2              -0.1             -0.1
apposition       -0.7   -0.3            -0.5   -0.4               -0.6      -0.1             -0.1             -0.1
shared           -0.3   0.1             -0.6   -0.6               -0.1      -0.2             0.2              -0.1
inverted         -0.8   0.1             -0.9   0.1                0.2       -0.1             -1.1             -0.4
behind           .      -0.1            -0.1   -1.0               -0.3      -0.1             -0.3             -0.6
according        .      0.3             -0.7   0.2                0.5       0.3              0.3              .
owner            -0.6   -0.6            -0.5   -0.2               -1.2      .                -0.3             -0.5
label            0.4    .               .      .                  .         -0.7             0.2              -0.6
signed           0.2    0.9             .      .                  .         -0.5             .                -0.6
bare             -0.2   0.3             -1.4   -0.5               -0.3      -0.2             .                -0.3
continued        0.1    -0.1            0.3    -0.5               0.8       -0.2             -0.5             -0.1
nobody           -0.4   -0.3            -0.3   -0.5               -0.4      0.2              .                .

relation + last  same  other  nobody
subject          -0.1  .      0.1
helped           0.8   -0.1   -0.1
apposed          0.6   -0.1   .
apposition       -0.4  0.1    -0.6
shared           0.2   -0.2   -0.5
inverted         0.1   -0.2   -0.2
behind           -0.5  -0.2   0.2
according        0.2   0.7    -0.1
owner            0.3   -0.7   0.4
label            0.7   0.1    -0.4
signed           0.6   .      0.5
bare             .     -0.2   -0.3
continued        .     .      .
nobody           .     -0.2   0.3

place + form     whole  opens, runs on  opens  sentence, runs on  sentence  within, runs on  within, capital  within
colon            .      .               .      .                  .         0.2              0.3              -1.2
comma            .      .               .      .                  .         0.2              0.6              -0.8
before           .      .               .      0.1                .         0.3              -0.3             0.2
sentence before  .      .               .      -0.3               0.3       -1.4             -0.6             -0.2
earlier          .      .               .      -0.6               -0.1      -0.8             -0.3             -0.6
after            .      0.5             -0.6   1.0                0.1       -0.3             -0.8             -1.0
sentence after   0.2    .               0.7    -1.0               0.4       -1.0             -1.0             -0.8
block before     0.3    -0.4            -0.1   -0.7               -2.0      -0.6             -0.8             -0.9
lead-in          .      -0.9            .      .                  .         -0.8             -0.8             .
here             .      .               .      .                  .         .                -0.3             -0.9
nowhere          -0.4   -0.3            -0.3   -0.5               -0.4      0.2              .                .

place + gap      0     1     2     3+    6+    12+
colon            0.3   1.0   1.0   0.2   -0.8  -0.2
comma            .     -0.1  0.6   0.2   -0.2  0.1
before           -0.3  0.2   0.2   0.3   0.4   -0.1
sentence before  -0.4  -0.6  1.0   0.4   -0.4  -0.4
earlier          .     .     .     0.7   0.1   -1.1
after            0.7   -0.7  -0.2  -0.6  .     -0.3
sentence after   -0.6  0.2   -1.0  -1.8  -0.5  -0.2
block before     0.1   -0.7  -1.2  -1.6  -0.6  -0.3
lead-in          .     -0.4  -0.5  -0.1  0.5   -0.3
here             -0.5  0.1   0.4   .     .     0.2
nowhere          .     .     .     .     .     .

place + nearer   0     1     2+
colon            0.6   -0.3  0.1
comma            0.2   -0.3  0.2
before           0.3   0.2   0.2
sentence before  -0.1  0.1   -0.3
earlier          1.4   -0.5  -1.2
after            0.1   .     -0.2
sentence after   -0.3  -0.2  -0.7
block before     -0.6  -0.6  -0.5
lead-in          0.1   -1.6  0.1
here             -0.2  -0.2  0.9
nowhere          .     .     .

place + cue      saying  telling  framing  unknown  none
colon            .       0.5      0.5      -0.3     .
comma            0.1     -0.1     -0.1     1.0      -0.2
before           0.2     0.4      -0.4     0.6      0.2
sentence before  -0.4    -0.9     0.1      0.1      0.1
earlier          -0.4    -0.9     -0.3     -0.7     .
after            0.7     -0.6     -1.1     0.1      -0.4
sentence after   -0.3    -0.3     -0.4     -1.5     -0.3
block before     -0.5    -0.7     -0.2     -1.6     -0.5
lead-in          -0.5    0.7      -1.5     .        .
here             -0.7    0.5      -0.1     0.2      .
nowhere          .       .        .        .        .

place + quotes   0     1     2+
colon            0.4   -0.5  0.7
comma            0.4   -1.0  -0.8
before           0.4   -0.7  -0.2
sentence before  -0.2  -0.4  -0.6
earlier          -0.2  -0.7  -0.8
after            0.1   0.4   -0.6
sentence after   -0.6  0.1   -0.5
block before     -0.5  -1.0  -1.1
lead-in          -0.2  -0.8  .
here             .     -0.1  -0.6
nowhere          .     .     .

phrase + last  same  other  nobody
person         0.3   0.2    .
body           -0.2  -0.1   0.2
place          .     -0.4   -1.0
name           .     0.1    .
noun           0.9   -0.4   -0.3
he             0.3   0.1    0.2
it             -0.9  -0.4   .
I              -0.4  -1.6   0.2
relative       -0.8  .      -0.9
none           .     -0.2   0.3

phrase + role  first  governed  with  object  conjunct  apposed  free
person         0.5    -0.2      -0.5  -0.1    0.2       0.4      -0.3
body           0.5    -0.8      0.1   -1.2    0.5       0.8      .
place          0.1    -0.6      -0.9  -0.5    -0.2      -0.4     -0.5
name           .      -0.7      -0.1  -0.3    1.6       0.2      0.1
noun           0.7    -0.6      -0.3  -0.7    .         .        -0.5
he             0.3    1.0       0.9   -1.1    -0.7      0.5      -0.4
it             0.3    -0.7      .     -1.3    -1.1      -0.1     -0.5
I              0.3    0.4       .     -0.7    .         -0.1     -1.3
relative       -0.5   -1.5      .     -0.7    -0.2      .        -0.1
none           .      .         .     .       .         .        .

place + phrase   person  body  place  name  noun  he    it    I     relative  none
colon            0.2     -0.1  -0.5   -0.2  0.1   0.7   0.1   .     -0.7      .
comma            0.4     -0.3  -1.1   0.3   0.1   0.2   -0.1  -0.4  -0.1      .
before           0.3     0.5   -0.2   0.1   -0.4  0.6   0.6   0.3   .         0.6
sentence before  -0.2    -1.4  -0.8   -0.1  -0.6  0.1   -1.1  -1.4  -1.2      0.6
earlier          .       -0.4  -0.3   -0.9  -0.5  -1.0  -0.3  -0.1  -0.3      .
after            0.5     0.4   .      0.4   -0.1  -0.1  -1.4  -0.3  -1.6      .
sentence after   .       -0.8  -0.4   -0.4  -0.7  -0.4  -0.7  -0.5  -0.7      .
block before     -0.3    -0.6  -0.4   -0.2  -0.7  -0.9  -0.9  -0.2  -0.4      -0.5
lead-in          -0.4    0.8   -0.7   -0.1  -0.6  1.2   -1.2  -0.5  -0.5      .
here             0.1     .     -0.8   0.4   -0.2  0.2   -0.3  -0.1  -1.1      .
nowhere          .       .     .      .     .     .     .     .     .         .

known + form  whole  opens, runs on  opens  sentence, runs on  sentence  within, runs on  within, capital  within
yes           0.4    0.1             0.1    .                  0.2       -0.1             .                -0.2
no            -0.4   -0.3            -0.3   -0.5               -0.4      0.2              .                .

known + words + look  title  capital  small
yes + 1               .      -0.4     .
yes + 2               -0.2   -0.3     .
yes + 3+              -0.7   -0.3     0.2
yes + 5+              -1.3   -0.1     .
yes + 10+             .      .        .
no + 1                -0.7   0.5      -0.2
no + 2                0.2    0.3      -0.3
no + 3+               0.5    0.4      -0.7
no + 5+               1.2    -0.4     -0.7
no + 10+              .      .        -0.8

known + lead  determiner  name  noun  verb  link  mark  other  start
yes           -0.1        -0.6  -0.2  .     -0.3  .     -0.2   0.1
no            -0.1        0.1   0.4   -0.2  0.1   -0.3  .      -0.4

relation + words  1     2     3+    5+    10+
subject           -0.1  -0.1  0.1   .     0.1
helped            0.3   0.2   -0.1  -0.4  -0.3
apposed           -0.4  -0.1  -0.4  -0.1  0.2
apposition        -0.1  -0.6  -0.6  0.1   -0.5
shared            -0.1  0.1   -0.1  -0.5  0.1
inverted          -0.4  -0.7  -0.3  0.1   -0.1
behind            -0.1  -0.1  -0.5  -0.1  -0.5
according         -0.4  0.2   0.4   0.5   0.5
owner             -0.1  -0.3  -0.2  -0.1  -0.2
label             1.4   1.6   -1.1  -0.3  -0.6
signed            -0.5  -0.3  0.9   0.7   0.1
bare              -0.2  -0.5  -0.1  -0.4  0.1
continued         -0.2  -0.6  -0.5  0.2   0.2
nobody            0.1   0.2   0.2   -0.4  -0.1

cue + look  title  capital  small
saying      -0.6   -0.2     0.5
telling     -0.5   .        -0.1
framing     -0.2   -0.4     -0.4
unknown     -0.4   .        0.2
none        0.2    0.1      -0.3

cue + lead  determiner  name  noun  verb  link  mark  other  start
saying      -0.1        -0.3  -0.1  0.1   -0.1  0.1   0.1    0.2
telling     -0.2        0.1   0.2   -0.4  -0.4  -0.1  -0.1   .
framing     -0.7        -0.8  0.1   -0.5  -0.4  -0.2  -0.2   -0.5
unknown     0.1         0.2   -0.1  0.6   -0.3  -0.3  -0.5   0.1
none        0.1         0.1   -0.3  -0.2  -0.1  -0.1  -0.1   -0.1

cue + words  1     2     3+    5+    10+
saying       -0.1  .     0.1   0.2   0.1
telling      0.1   -0.3  .     -0.2  -0.2
framing      -0.1  -0.5  -0.4  -0.6  -0.5
unknown      -0.9  0.3   -0.2  .     0.5
none         .     .     -0.1  -0.2  0.1
`;
