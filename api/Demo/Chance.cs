using System.Numerics;

namespace Investigations.Api.Demo;

/// <summary>A named stream of chance (SplitMix64): its numbers depend on the seed, the name and the numbers it is opened with, on nothing else.</summary>
internal sealed class Chance
{
    private const string HexDigits = "0123456789abcdef";
    private ulong state;

    private Chance(ulong state) => this.state = state;

    public static Chance Of(int seed, string stream, long first = 0, long second = 0)
    {
        ulong hash = 14695981039346656037UL ^ (uint)seed;
        foreach (char letter in stream) hash = (hash ^ letter) * 1099511628211UL;
        hash = Mix(hash ^ ((ulong)first * 0x9E3779B97F4A7C15UL));
        return new Chance(Mix(hash ^ BitOperations.RotateLeft((ulong)second * 0xD1B54A32D192ED03UL, 31)));
    }

    public ulong Bits()
    {
        state += 0x9E3779B97F4A7C15UL;
        return Mix(state);
    }

    public int Below(int count) => (int)(((Bits() >> 32) * (ulong)(uint)count) >> 32);

    public int Between(int low, int high) => low + Below(high - low + 1);

    public double Unit() => (Bits() >> 11) * (1.0 / (1UL << 53));

    public bool Hit(double probability) => Unit() < probability;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>An index below count; low ones are likelier the higher the power.</summary>
    public int Skewed(int count, double power) => Math.Min(count - 1, (int)(count * Math.Pow(Unit(), power)));

    public string Maybe(double probability, string value) => Hit(probability) ? value : "";

    public string Hex(int length)
    {
        Span<char> text = stackalloc char[length];
        ulong bits = 0;
        for (int i = 0; i < length; i++)
        {
            if (i % 16 == 0) bits = Bits();
            text[i] = HexDigits[(int)(bits & 15)];
            bits >>= 4;
        }
        return new string(text);
    }

    /// <summary>Text of a shape: # is a digit, A a capital letter, all else stands for itself.</summary>
    public string Shape(string shape)
    {
        Span<char> text = stackalloc char[shape.Length];
        for (int i = 0; i < text.Length; i++)
            text[i] = shape[i] switch { '#' => (char)('0' + Below(10)), 'A' => "ABCDEGHJKLMNPRSTWXYZ"[Below(20)], char other => other };
        return new string(text);
    }

    public void Shuffle<T>(IList<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
