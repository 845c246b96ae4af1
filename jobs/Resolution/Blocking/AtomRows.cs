using System.Numerics;
using System.Runtime.Intrinsics;

namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>The keys of all atoms of some rules, node by node, so that what two nodes share is one comparison of two rows.</summary>
internal sealed class AtomRows
{
    private const int Width = 16; // atoms in one register
    private const int MostAtoms = 32;

    private readonly BlockingAtom[] atoms;
    private readonly int width;
    private readonly uint[] keys;
    private readonly uint several; // bits of atoms that give a node more than one key

    /// <summary>Lays the keys out.</summary>
    /// <param name="rules">The rules; together at most 32 atoms.</param>
    /// <param name="count">How many nodes.</param>
    public AtomRows(IReadOnlyList<BlockingRule> rules, int count)
    {
        atoms = [.. rules.SelectMany(static rule => rule.Second is null ? [rule.First] : new[] { rule.First, rule.Second }).Distinct()];
        if (atoms.Length > MostAtoms) throw new ArgumentException("Rules of more than 32 atoms are not compared at once.", nameof(rules));
        width = (atoms.Length + Width - 1) / Width * Width;
        keys = new uint[count * width];
        for (int i = 0; i < atoms.Length; i++)
        {
            if (!atoms[i].IsSingle) several |= 1u << i;
        }
        Parallel.For(0, atoms.Length, i =>
        {
            uint[] own = atoms[i].Keys;
            for (int node = 0, at = i; node < count; node++, at += width) keys[at] = own[node];
        });
    }

    /// <summary>The atoms of a rule as bits.</summary>
    public uint MaskOf(BlockingRule rule)
    {
        uint mask = 1u << Array.IndexOf(atoms, rule.First);
        return rule.Second is null ? mask : mask | (1u << Array.IndexOf(atoms, rule.Second));
    }

    /// <summary>Brings the keys of a node near.</summary>
    /// <returns>Nothing of meaning.</returns>
    public int Touch(int node) => (int)keys[node * width];

    /// <summary>The atoms of which two nodes share a key, as bits.</summary>
    public uint Shared(int a, int b)
    {
        ref uint rowA = ref keys[a * width];
        ref uint rowB = ref keys[b * width];
        uint shared = 0;
        for (int from = 0; from < width; from += Width)
        {
            var x = Vector512.LoadUnsafe(ref rowA, (nuint)from);
            var y = Vector512.LoadUnsafe(ref rowB, (nuint)from);
            shared |= (uint)(Vector512.Equals(x, y) & ~Vector512.Equals(x, Vector512<uint>.Zero)).ExtractMostSignificantBits() << from;
        }
        for (uint rest = several & ~shared; rest != 0; rest &= rest - 1)
        {
            int atom = BitOperations.TrailingZeroCount(rest);
            if (atoms[atom].Agrees(a, b)) shared |= 1u << atom;
        }
        return shared;
    }
}
