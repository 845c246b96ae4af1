namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>One way in which two nodes agree or differ, in levels from the best to none; level 0 is "one of the two does not say".</summary>
internal abstract class Comparison
{
    /// <summary>The level of a missing value: no evidence either way.</summary>
    public const byte Missing = 0;

    /// <summary>The level of equal values.</summary>
    public const byte Exact = 1;

    /// <summary>The most levels a comparison may have, <see cref="Missing"/> included.</summary>
    public const int MostLevels = 8;

    /// <summary>Its name in outputs.</summary>
    public abstract string Name { get; }

    /// <summary>The levels by number, the missing one first and "different" last.</summary>
    public abstract IReadOnlyList<string> Levels { get; }

    /// <summary>How often records of one person reach each level, in tables of persons as they usually are: where learning starts. Shares by level; 0 for the missing one.</summary>
    public abstract IReadOnlyList<double> UsualM { get; }

    /// <summary>How often two people of one household reach each level, in the same form; null where they agree no more often than strangers.</summary>
    public virtual IReadOnlyList<double>? UsualHousehold => null;

    /// <summary>Whether a level speaks of two people: another given name, another day of birth. With a shared home it is a household's mark.</summary>
    public virtual bool Contradicts(byte level) => false;

    /// <summary>The fields it reads.</summary>
    public abstract IReadOnlyList<int> Fields { get; }

    /// <summary>Whether it looks at names only; agreement on names alone joins nobody.</summary>
    public virtual bool IsName => false;

    /// <summary>Whether a missing value and equal values decide by themselves, so that only unlike values need be looked at.</summary>
    public virtual bool IsPlain => true;

    /// <summary>Marks of a value of the first of <see cref="Fields"/> by which unlike values are told apart early; 0 when it has none. Values whose marks do not agree are of the last level.</summary>
    public virtual uint MarksOf(int code) => 0;

    /// <summary>The level two nodes reach; the same either way round.</summary>
    public abstract byte LevelOf(int a, int b);

    /// <summary>The value two nodes share at level <see cref="Exact"/>, as a code of the first of <see cref="Fields"/>; its frequency decides how much it says.</summary>
    public abstract int SharedCode(int a, int b);
}
