using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite.Adjacency;

/// <summary>A link as seen from one of its ends.</summary>
/// <param name="Other">The number of the entity at the other end.</param>
/// <param name="Link">The number of the link.</param>
/// <param name="Kind">What it says.</param>
/// <param name="IsOutgoing">True when it starts here.</param>
internal readonly record struct HalfLink(int Other, int Link, LinkKind Kind, bool IsOutgoing) : IComparable<HalfLink>
{
    public int CompareTo(HalfLink other)
    {
        int order = Kind.CompareTo(other.Kind);
        if (order != 0) return order;
        order = Other.CompareTo(other.Other);
        return order != 0 ? order : Link.CompareTo(other.Link);
    }
}
