/**
 * What speaks for and against a candidate, learned by bench/train-quotes.ts from annotated articles. A table a template
 * of standing.ts; cells are parted by two blanks, a full stop is nothing.
 */
export const weights = `
relation + place  colon  comma  before  sentence before  earlier  after  sentence after  block before  lead-in  here   nowhere
subject           0.87   0.78   0.71    -0.40            -0.40    0.29   -0.31           -0.44         0.18     .      .
helped            0.91   0.69   0.50    -0.37            -0.22    -0.18  -0.90           -0.27         -0.19    .      .
apposed           -0.08  0.41   0.86    -0.38            -0.31    0.79   -0.35           -0.66         0.19     -1.67  .
apposition        0.33   -1.11  0.27    -0.27            -0.11    -0.43  -0.30           -0.30         -0.01    .      .
shared            0.24   0.26   0.39    -0.31            -0.57    -0.47  -0.43           -0.21         0.19     0.42   .
inverted          -0.78  -0.62  -0.68   -0.04            -0.15    0.84   -0.17           -0.14         -0.26    .      .
behind            -0.30  -0.35  -0.11   -0.19            -0.13    -0.03  0.02            -0.07         -0.84    -0.10  .
according         0.24   0.68   2.21    0.19             -0.97    1.39   -1.86           -1.73         .        .      .
owner             0.26   -0.44  0.66    -0.63            .        -1.18  -0.40           -0.38         .        .      .
label             0.09   .      .       .                .        .      .               .             -0.25    .      .
signed            .      .      .       .                .        0.39   0.07            .             .        .      .
bare              0.27   0.04   0.17    -0.17            .        -0.16  -0.33           -0.22         0.17     .      .
continued         .      .      1.17    0.74             0.03     .      .               -0.29         .        .      .
nobody            .      .      .       .                .        .      .               .             .        .      0.06

relation + cue  saying  telling  framing  unknown  none
subject         0.49    0.25     -0.54    .        .
helped          0.41    0.27     -0.52    .        .
apposed         0.46    0.04     -0.75    .        .
apposition      -0.46   -0.55    1.18     .        .
shared          0.04    0.03     -0.09    -0.03    .
inverted        0.13    -0.19    -0.25    -1.21    .
behind          -0.26   -0.12    0.11     -0.83    .
according       .       .        .        0.66     .
owner           0.79    -0.34    -0.74    .        .
label           .       .        .        .        0.06
signed          .       .        .        .        0.38
bare            .       .        .        .        -0.08
continued       .       .        .        .        0.10
nobody          .       .        .        .        0.06

relation + gap  0      1      2      3+     6+     12+
subject         0.35   -0.13  0.49   0.13   0.14   -0.13
helped          -0.09  0.06   0.64   0.58   -0.02  -0.31
apposed         0.04   0.79   -0.09  -0.35  0.29   -0.08
apposition      1.38   -1.23  -1.08  0.02   0.03   -0.30
shared          0.34   0.08   0.39   0.09   -0.11  -0.26
inverted        1.13   -0.77  -0.18  -0.30  -0.24  -0.12
behind          0.03   -0.09  -0.08  -0.20  -0.04  -0.15
according       0.38   0.48   -1.45  1.60   1.63   -1.21
owner           -0.36  0.21   0.99   -0.53  -0.45  -0.12
label           0.09   -0.25  .      .      .      .
signed          .      0.38   .      .      .      .
bare            -0.12  -0.64  -0.09  0.12   -0.03  .
continued       0.27   0.28   0.14   -0.01  -0.19  -0.24
nobody          0.06   .      .      .      .      .

relation + phrase  person  body   place  name   noun   he     it     I      relative  none
subject            0.09    0.17   0.43   0.05   0.07   0.13   0.16   0.41   0.10      .
helped             0.27    0.19   -0.97  0.11   -0.20  0.48   0.28   -1.43  -0.05     .
apposed            0.48    -0.90  -1.39  0.26   -0.50  1.63   1.01   .      1.35      .
apposition         0.70    0.86   -0.03  1.08   -0.76  .      -0.01  .      .         .
shared             0.13    0.02   -0.65  0.42   -0.18  0.44   -0.69  0.35   -1.43     .
inverted           0.40    -0.30  0.52   0.08   -0.21  -0.25  -0.65  -0.19  -0.27     .
behind             0.31    -0.23  -0.33  0.21   -0.18  -0.29  -0.26  -0.23  -0.59     .
according          1.03    0.15   0.43   1.17   -0.46  .      .      .      .         .
owner              -0.33   -0.76  -0.04  0.53   .      -0.07  .      .      .         .
label              0.18    -0.11  -0.30  0.96   -0.64  .      -0.04  .      .         .
signed             1.22    .      .      0.40   -1.54  .      .      .      .         .
bare               0.32    0.32   -0.18  -0.25  -0.09  0.57   -0.16  -1.42  -0.20     .
continued          .       .      .      .      .      .      .      .      .         0.10
nobody             .       .      .      .      .      .      .      .      .         0.06

relation + role  first  governed  with   object  conjunct  apposed  free
subject          0.41   -0.71     0.97   -1.06   -0.04     0.35     0.07
helped           1.15   -0.54     1.00   -1.63   -0.39     0.18     -0.18
apposed          0.61   -1.16     -1.09  -0.61   -0.49     0.65     0.01
apposition       -1.41  -0.47     -0.55  0.24    -0.52     0.79     -0.28
shared           0.48   -0.47     -0.95  -0.80   1.23      0.62     -0.54
inverted         .      .         .      -0.06   .         .        .
behind           .      -0.03     -0.09  -0.23   -0.48     0.33     -0.33
according        .      0.66      .      .       .         .        .
owner            0.31   -0.01     1.68   -2.51   0.26      -0.30    0.34
label            1.44   -1.05     -0.68  -1.30   .         1.20     -0.59
signed           .      .         .      .       .         0.38     .
bare             0.44   -0.18     -0.55  -0.39   0.69      0.07     -0.12
continued        .      .         .      .       .         .        0.10
nobody           .      .         .      .       .         .        0.06

relation + order  0      1      2+
subject           0.13   -0.47  0.40
helped            0.01   0.53   -0.36
apposed           0.30   -0.13  -1.24
apposition        -0.10  .      .
shared            -0.07  -0.06  0.32
inverted          -0.06  .      .
behind            -0.15  -0.04  .
according         0.66   .      .
owner             -0.10  .      .
label             0.06   .      .
signed            0.38   .      .
bare              -0.08  .      .
continued         0.10   .      .
nobody            0.06   .      .

relation + nearer  0      1      2+
subject            0.09   0.09   0.16
helped             -0.07  0.15   0.10
apposed            -0.04  0.18   0.08
apposition         -0.06  -0.01  -0.31
shared             -0.01  -0.07  0.13
inverted           0.05   -0.15  -0.17
behind             0.04   -0.21  -0.19
according          -0.34  1.48   0.23
owner              0.65   -0.87  -0.60
label              0.52   -1.39  -1.07
signed             0.38   .      .
bare               -0.13  0.02   -0.08
continued          0.09   0.14   0.08
nobody             0.06   .      .

relation + quotes  0      1      2+
subject            0.20   -0.44  -0.44
helped             0.20   -0.81  -0.49
apposed            0.10   -0.07  -0.27
apposition         -0.03  -0.44  -0.21
shared             0.06   -0.38  0.40
inverted           -0.05  -0.10  -0.25
behind             -0.07  -0.21  -0.20
according          0.42   1.16   0.13
owner              0.08   -1.01  -0.01
label              0.06   .      .
signed             0.38   .      .
bare               -0.01  -0.48  -0.42
continued          0.10   .      .
nobody             0.06   .      .

relation + form  whole  opens, runs on  opens  sentence, runs on  sentence  within, runs on  within, capital  within
subject          -0.13  -0.06           -0.04  0.65               -0.19     0.09             0.05             0.28
helped           0.45   -0.03           -0.63  -0.02              -1.01     0.10             0.15             0.13
apposed          -0.82  -0.05           0.04   -0.08              0.22      0.24             0.23             -0.05
apposition       -0.62  -0.26           -0.03  -0.24              -0.33     -0.46            -0.54            0.61
shared           0.10   -0.03           -0.31  -0.59              -0.26     -0.03            0.22             0.20
inverted         -0.90  0.20            -0.47  0.20               0.03      -0.10            -0.57            -0.33
behind           -0.16  0.01            0.83   -0.47              -0.27     -0.03            -0.05            -0.32
according        .      -0.26           -0.51  0.10               0.26      0.77             0.52             0.44
owner            -0.13  -0.15           -0.02  -0.03              -0.51     0.19             -0.19            -0.24
label            0.69   .               .      .                  .         -0.60            0.26             -0.24
signed           0.23   0.80            .      .                  .         -0.66            .                -0.29
bare             -0.15  0.18            -0.97  -0.14              -0.22     -0.10            0.07             -0.26
continued        0.69   -0.16           0.92   -0.26              0.91      -0.12            -0.30            0.01
nobody           -0.20  -0.06           0.06   -0.27              -0.31     0.42             0.16             0.28

relation + last  same   other  nobody
subject          0.09   0.12   0.05
helped           0.76   -0.06  -0.10
apposed          0.32   -0.03  0.25
apposition       -0.29  -0.09  -0.02
shared           0.18   .      -0.10
inverted         0.10   -0.04  -0.23
behind           -0.26  -0.12  0.11
according        0.26   0.67   0.07
owner            0.95   -0.67  0.62
label            1.40   0.17   -0.56
signed           0.31   0.01   0.49
bare             0.58   -0.05  -0.26
continued        0.10   .      .
nobody           .      -0.01  0.42

place + form     whole  opens, runs on  opens  sentence, runs on  sentence  within, runs on  within, capital  within
colon            .      .               .      .                  .         0.54             0.30             -1.82
comma            .      .               .      .                  .         0.36             0.48             -0.60
before           .      .               .      .                  .         0.30             -0.06            0.20
sentence before  .      .               .      -0.14              0.15      -0.58            -0.13            0.04
earlier          .      .               .      -0.36              -0.18     -0.45            -0.15            -0.42
after            .      0.43            -0.81  0.69               -0.51     -0.18            -0.70            -0.95
sentence after   0.23   0.02            0.98   -0.45              0.58      -0.42            -0.25            -0.38
block before     -0.03  -0.21           -0.06  -0.32              -3.23     -0.34            -0.46            -0.47
lead-in          0.38   -0.49           .      .                  .         -1.50            -0.28            .
here             .      .               .      .                  .         0.13             0.16             -0.56
nowhere          -0.20  -0.06           0.06   -0.27              -0.31     0.42             0.16             0.28

place + gap      0      1      2      3+     6+     12+
colon            0.29   1.27   1.31   0.47   -0.60  -0.15
comma            0.08   0.16   0.72   0.32   -0.10  0.30
before           -0.21  0.32   0.31   0.41   0.43   0.03
sentence before  -0.31  -0.45  0.96   0.40   -0.24  -0.20
earlier          .      .      .      0.86   0.18   -0.55
after            0.85   -0.46  -0.11  -0.48  -0.05  -0.16
sentence after   -0.48  0.35   -0.42  -0.64  -0.29  -0.15
block before     0.21   -0.40  -0.59  -0.70  -0.26  -0.18
lead-in          .      -0.56  -0.25  -0.21  0.61   0.21
here             -0.26  0.06   0.71   -0.14  0.15   0.50
nowhere          0.06   .      .      .      .      .

place + nearer   0      1      2+
colon            0.58   -0.32  0.35
comma            0.37   -0.33  0.40
before           0.29   0.17   0.24
sentence before  -0.13  0.08   -0.23
earlier          1.47   -0.36  -0.49
after            0.29   -0.03  -0.08
sentence after   -0.26  -0.19  -0.36
block before     -0.29  -0.24  -0.23
lead-in          0.45   -1.90  0.48
here             0.01   -0.15  2.08
nowhere          0.06   .      .

place + cue      saying  telling  framing  unknown  none
colon            0.10    0.61     0.44     -0.18    0.20
comma            0.30    0.26     -0.06    0.68     0.04
before           0.46    0.45     -0.31    0.63     0.29
sentence before  -0.34   -0.43    -0.08    0.14     0.13
earlier          -0.36   -0.39    -0.13    -0.89    0.03
after            0.67    -0.19    -0.62    0.38     -0.16
sentence after   -0.22   -0.29    -0.20    -1.66    -0.29
block before     -0.35   -0.32    -0.11    -1.52    -0.26
lead-in          -0.36   0.97     -1.15    .        .
here             -0.60   0.40     0.11     0.92     .
nowhere          .       .        .        .        0.06

place + quotes   0      1      2+
colon            0.25   -0.40  1.74
comma            0.31   -0.98  -0.81
before           0.33   -0.54  -0.28
sentence before  -0.07  -0.31  -0.25
earlier          -0.15  -0.31  -0.45
after            0.15   0.48   -0.26
sentence after   -0.34  0.09   -0.20
block before     -0.23  -0.43  -0.42
lead-in          -0.11  -0.26  .
here             0.12   -0.10  -0.04
nowhere          0.06   .      .

phrase + last  same   other  nobody
person         0.20   0.28   0.16
body           -0.36  0.04   0.24
place          -0.21  -0.16  -0.57
name           0.07   0.12   0.03
noun           0.67   -0.14  -0.23
he             0.19   0.12   0.24
it             -1.08  -0.19  0.25
I              -0.39  -1.40  0.99
relative       -0.80  0.16   -0.97
none           0.10   -0.01  0.42

phrase + role  first  governed  with   object  conjunct  apposed  free
person         0.63   -0.06     -0.46  0.10    0.40      0.46     -0.21
body           0.85   -0.44     0.57   -0.70   1.24      1.16     0.08
place          -0.08  -0.28     -0.36  0.11    -0.02     -0.18    -0.32
name           0.19   -0.31     -0.08  -0.03   1.88      0.43     0.19
noun           0.78   -0.24     -0.26  -0.34   0.03      0.16     -0.20
he             0.39   1.26      1.62   -0.71   -1.19     0.52     -0.19
it             0.37   -0.26     .      -0.62   -1.70     0.10     -0.28
I              0.47   0.81      .      -0.26   .         0.17     -1.59
relative       -0.05  -0.82     .      -0.39   .         -0.07    0.09
none           .      .         .      .       .         .        0.07

place + phrase   person  body   place  name   noun   he     it     I      relative  none
colon            0.63    -0.06  -0.70  -0.17  0.23   1.02   0.26   .      -0.24     .
comma            0.52    -0.23  -0.84  0.44   0.04   0.31   -0.05  -1.37  0.03      .
before           0.63    0.66   -0.21  0.35   -0.14  0.90   0.79   0.71   0.42      1.17
sentence before  -0.21   -0.88  -0.35  -0.11  -0.28  0.13   -0.51  -0.98  -0.55     0.74
earlier          -0.07   -0.27  -0.14  -0.71  -0.21  -0.62  -0.15  -0.02  -0.01     0.03
after            0.68    0.27   0.29   0.59   -0.05  0.19   -1.07  -0.52  -1.04     .
sentence after   -0.18   -0.22  -0.20  -0.41  -0.25  -0.25  -0.32  -0.11  -0.10     .
block before     -0.24   -0.23  -0.17  -0.19  -0.27  -0.54  -0.29  -0.03  -0.17     -0.29
lead-in          -0.45   1.00   -0.49  0.18   -0.56  1.46   -1.12  -0.04  -0.10     .
here             0.56    0.24   -0.43  0.26   -0.08  0.18   -0.05  -0.08  -0.25     .
nowhere          .       .      .      .      .      .      .      .      .         0.06

known + form  whole  opens, runs on  opens  sentence, runs on  sentence  within, runs on  within, capital  within
yes           0.08   0.01            .      0.05               0.08      -0.04            -0.01            -0.03
no            -0.20  -0.06           0.06   -0.27              -0.31     0.42             0.16             0.28

known + words + look  title  capital  small
yes + 1               0.74   -0.10    -0.03
yes + 2               -0.13  -0.07    .
yes + 3+              -0.26  -0.07    .
yes + 5+              -0.84  0.08     0.01
yes + 10+             .      0.01     0.03
no + 1                -0.97  0.52     0.25
no + 2                0.38   0.39     0.17
no + 3+               1.01   0.41     -0.24
no + 5+               2.00   -0.42    -0.10
no + 10+              .      0.02     -0.33

known + lead + look  title  capital  small
yes + determiner     -0.18  -0.07    0.01
yes + name           -0.49  -0.59    0.01
yes + noun           -0.15  -0.32    -0.03
yes + verb           0.06   -0.08    0.02
yes + link           -0.33  -0.34    0.01
yes + mark           0.60   -0.02    0.01
yes + other          -0.30  -0.03    -0.03
yes + start          -0.94  0.04     -0.90
no + determiner      0.59   0.16     -0.17
no + name            1.06   1.70     -0.24
no + noun            0.33   1.25     0.19
no + verb            -0.26  0.31     -0.21
no + link            1.07   1.80     -0.17
no + mark            -1.45  0.12     -0.19
no + other           0.35   -0.09    0.17
no + start           2.06   -0.20    0.88

known + tail  noun   name  verb   small  mark   quote  end
yes           -0.09  0.01  -0.01  .      -0.05  -0.50  0.01
no            0.60   0.02  0.22   -0.08  0.51   1.06   -0.06

relation + words  1      2      3+     5+     10+
subject           0.04   0.01   0.20   0.19   0.06
helped            0.40   0.28   0.18   -0.28  -0.14
apposed           -0.11  0.19   -0.16  0.03   0.18
apposition        -0.02  -0.42  -0.08  0.28   -0.37
shared            0.08   0.08   -0.04  -0.07  .
inverted          -0.23  -0.28  -0.04  0.02   0.01
behind            .      0.02   -0.14  -0.01  -0.22
according         -0.75  0.33   0.61   0.67   0.40
owner             0.06   0.13   -0.17  -0.05  -0.36
label             1.62   2.61   -2.09  -0.47  -0.48
signed            -0.66  -0.14  0.48   0.59   0.15
bare              -0.14  -0.15  -0.03  -0.24  0.08
continued         -0.17  -0.31  -0.35  0.32   0.21
nobody            0.38   0.47   0.31   -0.25  -0.02

cue + look  title  capital  small
saying      -0.45  0.02     0.40
telling     -0.17  .        .
framing     0.09   -0.19    -0.22
unknown     -0.48  0.17     -0.02
none        0.20   0.06     -0.10

cue + lead  determiner  name   noun   verb   link   mark   other  start
saying      0.14        -0.16  0.09   0.33   0.21   0.18   0.21   0.11
telling     0.01        0.11   0.26   -0.08  -0.09  .      0.13   -0.11
framing     -0.37       -0.62  0.08   -0.20  -0.20  -0.23  -0.13  -0.22
unknown     0.07        0.30   -0.22  0.45   -0.01  -0.46  -0.87  0.19
none        0.19        0.30   -0.25  -0.06  0.09   .      -0.09  0.03

cue + words  1      2      3+     5+     10+
saying       -0.05  0.28   0.16   0.25   0.09
telling      0.19   .      0.03   0.08   -0.17
framing      -0.12  -0.21  -0.19  -0.24  -0.22
unknown      -1.23  0.63   0.01   -0.19  0.43
none         .      .      -0.01  -0.12  0.08
`;
