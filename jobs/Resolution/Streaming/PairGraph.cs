namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>Scored pairs by node, each kept at both of its nodes, coming and going.</summary>
internal sealed class PairGraph
{
    private int[] heads = [];
    private Link[] links = new Link[64];
    private int end = 1; // link 0 is none
    private int free;

    /// <summary>How many pairs there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first link of a node; 0 for none.</summary>
    public int First(int node) => node < heads.Length ? heads[node] : 0;

    /// <summary>The link behind another; 0 for none.</summary>
    public int Next(int link) => links[link].Next;

    /// <summary>The other node of a link.</summary>
    public int Other(int link) => links[link].Other;

    /// <summary>The score of a link. Units.</summary>
    public int Score(int link) => links[link].Score;

    /// <summary>The levels of a link, packed.</summary>
    public ulong Levels(int link) => links[link].Levels;

    /// <summary>Whether a pair is kept.</summary>
    public bool Has(int a, int b)
    {
        for (int link = First(a); link != 0; link = links[link].Next)
        {
            if (links[link].Other == b) return true;
        }
        return false;
    }

    /// <summary>Keeps a pair that is not kept.</summary>
    public void Add(int a, int b, int score, ulong levels)
    {
        int top = Math.Max(a, b);
        if (top >= heads.Length) Array.Resize(ref heads, top + (top / 4) + 64);
        Attach(a, b, score, levels);
        Attach(b, a, score, levels);
        Count++;
    }

    /// <summary>Drops a pair that is kept.</summary>
    public void Remove(int a, int b)
    {
        Detach(a, b);
        Detach(b, a);
        Count--;
    }

    private void Attach(int node, int other, int score, ulong levels)
    {
        int link = free;
        if (link != 0) free = links[link].Next;
        else
        {
            if (end == links.Length) Array.Resize(ref links, end + (end / 2));
            link = end++;
        }
        links[link] = new Link { Other = other, Score = score, Levels = levels, Next = heads[node] };
        heads[node] = link;
    }

    private void Detach(int node, int other)
    {
        ref int at = ref heads[node];
        while (links[at].Other != other) at = ref links[at].Next;
        int link = at;
        at = links[link].Next;
        links[link].Next = free;
        free = link;
    }

    private struct Link
    {
        public int Other;
        public int Score;
        public int Next;
        public ulong Levels;
    }
}
