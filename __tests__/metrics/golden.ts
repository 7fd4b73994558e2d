/**
 * Counted by hand from the definitions in src/metrics/metrics.ts, never copied from a run.
 * A count reads: name, cyclomatic, cognitive, nesting depth, parameters, exits.
 *
 * Four shapes, spelt in each language as far as it has them:
 *   branches   if (a && b) return; else if (a || b && c) return; else x(); return at the end
 *              cyclomatic 1 + if + && + else if + || + && = 6
 *              cognitive  if 1, its run 1, else if 1, its runs 2, else 1 = 6
 *   loops      for { while { if { break } } }: cyclomatic 4, cognitive 1 + 2 + 3 = 6, nesting 3, one exit
 *   choices    try { switch { 2 cases and a default, return, throw } } catch { ternary }
 *              cyclomatic 1 + 2 + catch + ternary = 5, cognitive switch 1 + catch 1 + ternary 2 = 4
 *   closure    a named function inside with an `if`, a loop around its call: the outer one has
 *              cyclomatic 2, cognitive loop 1 + inner if 2 = 3; the inner one 2 and 1
 */
interface Case {
  readonly file: string;
  readonly about: string;
  readonly code: string;
  readonly counts: readonly string[];
}

const ECMASCRIPT = (file: string, wrap: (code: string) => string = (code) => code): Case[] => [
  {
    file,
    about: "branches",
    code: wrap(`
function f(a, b, c) {
  if (a && b) {
    return 1;
  } else if (a || (b && c)) {
    return 2;
  } else {
    x();
  }
  return 3;
}
`),
    counts: ["f 6 6 1 3 2"],
  },
  {
    file,
    about: "loops",
    code: wrap(`
class A {
  g(xs) {
    for (const x of xs) {
      while (x) {
        if (x > 1) {
          break;
        }
      }
    }
  }
}
`),
    counts: ["A.g 4 6 3 1 1"],
  },
  {
    file,
    about: "choices",
    code: wrap(`
const h = (k) => {
  try {
    switch (k) {
      case 1:
      case 2:
        return y;
      default:
        throw e;
    }
  } catch (e) {
    z = k ? 1 : 2;
  }
};
`),
    counts: ["h 5 4 2 1 2"],
  },
  {
    file,
    about: "closure",
    code: wrap(`
function outer(n) {
  const inner = (x) => {
    if (x) {
      return 1;
    }
    return 2;
  };
  for (;;) inner(n);
}
`),
    counts: ["outer 2 3 1 1 0", "outer.inner 2 1 1 1 1"],
  },
  {
    // Cyclomatic 1 + ?? + ||= + two && = 5; cognitive: not a shorthand, one run each side of the negation.
    file,
    about: "shorthand, a negation that splits a run, a labelled jump",
    code: wrap(`
function s(a, ...r) {
  b ??= a ?? 1;
  c ||= r;
  return a && !(b && c);
}
`),
    counts: ["s 6 2 0 2 0"],
  },
  {
    // The short callback has no name: its decision counts here, one deeper for the reader. A loop's head
    // nests as its body does, as with Sonar's analysers: for 1, ternary 1 + 2, label 1.
    file,
    about: "short callback",
    code: wrap(`
function t(xs) {
  outer: for (const x of xs.filter((y) => (y ? 1 : 0))) {
    continue outer;
  }
}
`),
    counts: ["t 3 5 2 1 1"],
  },
];

export const CASES: readonly Case[] = [
  ...ECMASCRIPT("a.js"),
  ...ECMASCRIPT("a.ts"),
  ...ECMASCRIPT("a.tsx"),
  ...ECMASCRIPT("a.vue", (code) => `<template><p v-if="a && b"/></template>\n<script>${code}</script>\n`),
  ...ECMASCRIPT("a.svelte", (code) => `<script lang="ts">${code}</script>\n{#if a}<p/>{/if}\n`),

  {
    file: "a.py",
    about: "branches",
    code: `
def f(self, a, b, c):
    if a and b:
        return 1
    elif a or b and c:
        return 2
    else:
        x()
    return 3
`,
    counts: ["f 6 6 1 3 2"],
  },
  {
    // The else of a loop is one point more.
    file: "a.py",
    about: "loops",
    code: `
class A:
    @d
    async def g(self, xs, *, k=1, **kw):
        """Doc if and or."""
        for x in xs:
            while x:
                if x > 1:
                    break
        else:
            raise E
`,
    counts: ["A.g 4 7 3 3 2"],
  },
  {
    // match 1 + except 1 + conditional 2; cases 2, except, conditional.
    file: "a.py",
    about: "choices",
    code: `
def h(k):
    try:
        match k:
            case 1:
                return y
            case 2 | 3:
                pass
            case _:
                raise E
    except (A, B):
        z = 1 if k else 2
    finally:
        done()
`,
    counts: ["h 5 4 2 1 2"],
  },
  {
    // Comprehension: for and if. Guarded case: 2. Negation splits the run.
    file: "a.py",
    about: "comprehension, guard, lambda",
    code: `
def c(a):
    xs = [q for q in a if q]
    key = lambda x: x and x.y
    match a:
        case b if b > 1:
            pass
    return a and not (b and c)
`,
    counts: ["c 7 4 1 1 0", "c.key 2 1 0 1 0"],
  },

  {
    file: "a.go",
    about: "branches",
    code: `
func (r *T) F(a, b bool, c bool) int {
	if a && b {
		return 1
	} else if a || b && c {
		return 2
	} else {
		x()
	}
	return 3
}
`,
    counts: ["T.F 6 6 1 3 2"],
  },
  {
    file: "a.go",
    about: "loops, a labelled jump",
    code: `
func g(xs []int) {
L:
	for _, x := range xs {
		for x > 0 {
			if x > 1 {
				break L
			}
		}
	}
}
`,
    counts: ["g 4 7 3 1 1"],
  },
  {
    // Cases 1 + 1 of the switches, 1 of select; goto; panic is an exit.
    file: "a.go",
    about: "choices",
    code: `
func h(k any, c chan int) {
	switch k.(type) {
	case int, string:
		goto end
	default:
		panic(1)
	}
	switch {
	case k == nil:
	}
	select {
	case <-c:
	default:
	}
end:
}
`,
    counts: ["h 4 4 1 2 2"],
  },
  {
    file: "a.go",
    about: "closure",
    code: `
func outer(n int) {
	inner := func(x int) int {
		if x > 0 {
			return 1
		}
		return 2
	}
	for {
		inner(n)
	}
}
`,
    counts: ["outer 2 3 1 1 0", "outer.inner 2 1 1 1 1"],
  },

  {
    file: "A.java",
    about: "branches",
    code: `
class A {
  int f(boolean a, boolean b, boolean... c) {
    if (a && b) {
      return 1;
    } else if (a || b && c) {
      return 2;
    } else {
      x();
    }
    return 3;
  }
}
`,
    counts: ["A.f 6 6 1 3 2"],
  },
  {
    file: "A.java",
    about: "loops, a labelled jump",
    code: `
class A {
  void g(A this, List<X> xs) {
    l: for (X x : xs) {
      while (x.ok()) {
        if (x.y) {
          continue l;
        }
      }
    }
  }
}
`,
    counts: ["A.g 4 7 3 1 1"],
  },
  {
    file: "A.java",
    about: "choices",
    code: `
class A {
  int h(int k) {
    try {
      switch (k) {
        case 1:
        case 2:
          return y;
        default:
          throw e;
      }
    } catch (E | F e) {
      z = k > 0 ? 1 : 2;
    }
  }
}
`,
    counts: ["A.h 5 4 2 1 2"],
  },
  {
    // Arms: case 1,2 and the guarded one (2); the lambda's if is one deeper.
    file: "A.java",
    about: "switch expression, lambda",
    code: `
class A {
  int s(Object o) {
    Runnable r = () -> {
      if (o != null) x();
    };
    return switch (o) {
      case 1, 2 -> 3;
      case A a when a.b -> 4;
      default -> 5;
    };
  }
}
`,
    counts: ["A.s 4 3 1 1 0", "A.s.r 2 1 1 0 0"],
  },

  {
    file: "a.rs",
    about: "branches",
    code: `
impl T {
    pub fn f(&self, a: bool, b: bool, c: bool) -> i32 {
        if a && b {
            return 1;
        } else if a || b && c {
            return 2;
        } else {
            x();
        }
        return 3;
    }
}
`,
    counts: ["T::f 6 6 1 3 2"],
  },
  {
    file: "a.rs",
    about: "loops, a labelled jump",
    code: `
fn g(xs: &[i32]) {
    'l: for x in xs {
        while let Some(y) = x.next() {
            if y > 1 {
                break 'l;
            }
        }
    }
    loop {}
}
`,
    counts: ["g 5 8 3 1 1"],
  },
  {
    // match of 3 arms 2, its guard 1, ? 1 (an exit), let-else 1 (flat 1), if let 1 (2 inside of match).
    file: "a.rs",
    about: "choices",
    code: `
fn h(k: Option<i32>) -> Option<i32> {
    let Some(q) = k else { return None };
    match q {
        1 | 2 => 3,
        n if n > 1 => k?,
        _ => {
            if let Some(z) = k {
                z
            } else {
                0
            }
        }
    }
}
`,
    counts: ["h 7 5 2 1 2"],
  },
  {
    file: "a.rs",
    about: "closure",
    code: `
fn outer(n: i32) {
    let inner = |x| {
        if x {
            return 1;
        }
        2
    };
    for _ in 0..n {
        inner(n);
    }
}
`,
    counts: ["outer 2 3 1 1 0", "outer::inner 2 1 1 1 1"],
  },

  ...["a.c", "a.cpp"].flatMap((file): Case[] => [
    {
      file,
      about: "branches",
      code: `
static int f(int a, char *b, int (*c)(int)) {
  if (a && b) {
    return 1;
  } else if (a || (b && c)) {
    return 2;
  } else {
    x();
  }
  return 3;
}
`,
      counts: ["f 6 6 1 3 2"],
    },
    {
      file,
      about: "loops",
      code: `
void g(void) {
  for (;;) {
    do {
      if (x > 1) {
        break;
      }
    } while (x);
  }
}
`,
      counts: ["g 4 6 3 0 1"],
    },
    {
      // What the preprocessor asks is no decision; goto costs a reader 1 beside being an exit.
      file,
      about: "choices",
      code: `
int h(int k) {
#if defined(A) && B
  k++;
#endif
  switch (k) {
    case 1:
    case 2:
      goto end;
    default:
      k = k ? 1 : 2;
  }
end:
  return k;
}
`,
      counts: ["h 4 4 2 1 1"],
    },
  ]),
  {
    file: "a.cpp",
    about: "exceptions, lambda, alternative tokens",
    code: `
int ns::A::m(int n) const {
  auto inner = [&](int x) {
    if (x) return 1;
    return 2;
  };
  try {
    for (auto& v : vs) inner(v);
  } catch (const E& e) {
    throw;
  }
  return n and not n;
}
`,
    counts: ["ns::A::m 4 5 1 1 1", "ns::A::m::inner 2 1 1 1 1"],
  },

  {
    file: "a.cs",
    about: "branches",
    code: `
namespace N {
  class A {
    int F(bool a, bool b, params bool[] c) {
      if (a && b) {
        return 1;
      } else if (a || b && c) {
        return 2;
      } else {
        X();
      }
      return 3;
    }
  }
}
`,
    counts: ["N.A.F 6 6 1 3 2"],
  },
  {
    file: "a.cs",
    about: "loops",
    code: `
class A {
  void G(List<X> xs) {
    foreach (var x in xs) {
      while (x.Ok) {
        if (x.Y) {
          continue;
        }
      }
    }
  }
}
`,
    counts: ["A.G 4 6 3 1 1"],
  },
  {
    // Cases 2, catch 1, its filter 1, ternary 1, ?? 1.
    file: "a.cs",
    about: "choices",
    code: `
class A {
  int H(int k) {
    try {
      switch (k) {
        case 1:
        case 2:
          return y;
        default:
          throw e;
      }
    } catch (E e) when (e.Ok) {
      z = k > 0 ? 1 : w ?? 2;
    }
  }
}
`,
    counts: ["A.H 7 4 2 1 2"],
  },
  {
    file: "a.cs",
    about: "switch expression, local function, property",
    code: `
class A {
  int P { get { return q ? 1 : 2; } }
  int S(int k) {
    int Local(int x) {
      if (x > 0) return 1;
      return 2;
    }
    return k switch { 1 => 2, int n when n > 1 => Local(n), _ => 4 };
  }
}
`,
    counts: ["A.P.get 2 1 1 0 0", "A.S 4 3 1 1 0", "A.S.Local 2 1 1 1 1"],
  },

  {
    file: "a.rb",
    about: "branches",
    code: `
class A
  def f(a, b = 1, *c)
    if a && b
      return 1
    elsif a || b && c
      return 2
    else
      x()
    end
    return 3
  end
end
`,
    counts: ["A#f 6 6 1 3 2"],
  },
  {
    // Modifiers are ifs; the block of each is no loop; raise is an exit.
    file: "a.rb",
    about: "loops",
    code: `
def g(xs)
  until xs.empty?
    while x
      break if x > 1
    end
  end
  xs.each { |y| y.z }
  raise E unless xs
end
`,
    counts: ["g 5 7 3 1 2"],
  },
  {
    // when 2, rescue 1, ternary 1; the else of case is its default.
    file: "a.rb",
    about: "choices",
    code: `
def self.h(k)
  case k
  when 1, 2 then return y
  when 3 then 4
  else 5
  end
rescue E => e
  z = k ? 1 : 2
  @q ||= 1
end
`,
    counts: ["h 6 4 2 1 1"],
  },
  {
    file: "a.rb",
    about: "closure",
    code: `
def outer(n)
  inner = ->(x) do
    return 1 if x
    2
  end
  for i in n do inner.call(i) end
end
`,
    counts: ["outer 2 3 1 1 0", "outer::inner 2 1 1 1 1"],
  },

  {
    file: "a.php",
    about: "branches",
    code: `<?php
function f($a, &$b, ...$c) {
  if ($a && $b) {
    return 1;
  } elseif ($a || $b and $c) {
    return 2;
  } else {
    x();
  }
  return 3;
}
`,
    counts: ["f 6 6 1 3 2"],
  },
  {
    // continue 2 is a jump over a loop: one point more. else if in two words is the same chain.
    file: "a.php",
    about: "loops",
    code: `<?php
class A {
  function g($xs) {
    foreach ($xs as $x) {
      while ($x) {
        if ($x > 1) {
          continue 2;
        } else if ($x) {
        }
      }
    }
  }
}
`,
    counts: ["A::g 5 8 3 1 1"],
  },
  {
    // Cases 2, catch 1, ternary 1, ?? 1, match arm 1.
    file: "a.php",
    about: "choices",
    code: `<?php
function h($k) {
  try {
    switch ($k) {
      case 1:
      case 2:
        return 1;
      default:
        throw new E;
    }
  } catch (E $e) {
    $z = $k ? 1 : $w ?? 2;
  }
  return match(true) { $k => 1, default => 2 };
}
`,
    counts: ["h 7 5 2 1 2"],
  },
  {
    file: "a.php",
    about: "closure",
    code: `<?php
function outer($n) {
  $inner = function ($x) use ($n) {
    if ($x) {
      return 1;
    }
    return 2;
  };
  for (;;) $inner($n);
}
`,
    counts: ["outer 2 3 1 1 0", "outer::$inner 2 1 1 1 1"],
  },

  {
    file: "a.kt",
    about: "branches",
    code: `
class A {
  fun f(a: Boolean, b: Boolean = true, vararg c: Int): Int {
    if (a && b) {
      return 1
    } else if (a || b && c) {
      return 2
    } else {
      x()
    }
    return 3
  }
}
`,
    counts: ["A.f 6 6 1 3 2"],
  },
  {
    file: "a.kt",
    about: "loops",
    code: `
fun String.g(xs: List<Int>) {
  l@ for (x in xs) {
    while (x > 0) {
      if (x > 1) {
        break@l
      }
    }
  }
}
`,
    counts: ["String.g 4 7 3 1 1"],
  },
  {
    // when 2 arms, catch, ?:, the if as an expression.
    file: "a.kt",
    about: "choices",
    code: `
fun h(k: Int): Int {
  try {
    when (k) {
      1, 2 -> return 3
      is Int -> throw e
      else -> {}
    }
  } catch (e: E) {
    val z = if (k > 0) 1 else w ?: 2
  }
  return 4
}
`,
    counts: ["h 6 5 2 1 2"],
  },
  {
    file: "a.kt",
    about: "closure, getter",
    code: `
val p: Int
  get() = if (q) 1 else 2
fun outer(n: Int) {
  val inner = { x: Int ->
    if (x > 0) print(x)
  }
  for (i in 0..n) inner(i)
}
`,
    counts: ["p.get 2 2 1 0 0", "outer 2 3 1 1 0", "outer.inner 2 1 1 1 0"],
  },

  {
    file: "a.scala",
    about: "branches",
    code: `
class A {
  def f[T](a: Boolean, b: Boolean)(implicit c: Boolean): Int = {
    if (a && b) {
      return 1
    } else if (a || b && c) {
      return 2
    } else {
      x()
    }
    return 3
  }
}
`,
    counts: ["A.f 6 6 1 3 2"],
  },
  {
    file: "a.scala",
    about: "loops",
    code: `
object O {
  def g(xs: Seq[Int]): Unit =
    for (x <- xs if x > 0) {
      while (x > 0) {
        if (x > 1) throw e
      }
    }
}
`,
    counts: ["O.g 5 6 3 1 1"],
  },
  {
    // match: 2 arms and a guard; catch holds one case: 1 + if inside of it.
    file: "a.scala",
    about: "choices",
    code: `
def h(k: Int): Int =
  try {
    k match {
      case 1 | 2 => 3
      case n if n > 1 => 4
      case _ => 5
    }
  } catch {
    case e: E => if (k > 0) 1 else 2
  }
`,
    counts: ["h 6 5 2 1 0"],
  },
];
