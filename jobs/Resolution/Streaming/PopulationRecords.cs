using System.Text;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>The records of a population by id and by node; records with equal rows share a node.</summary>
internal sealed class PopulationRecords
{
    private readonly ValueList ids;
    private readonly ValueIndex index;
    private int[] nodeOf; // by record, which is the code of its id; -1 when it is not there
    private int[] nextOf; // the next record of the same node; 0 for none
    private int[] firstOf = []; // by node; 0 for none

    /// <summary>Reads the records of a table.</summary>
    /// <param name="table">The records; null for none.</param>
    /// <param name="nodes">The node of each.</param>
    /// <exception cref="ArgumentException">Two records have one id.</exception>
    public PopulationRecords(PersonTable? table, int[] nodes)
    {
        var empty = new ValueList([], [0, 0]);
        ids = empty.Copy();
        nodeOf = new int[nodes.Length + 1];
        nextOf = new int[nodes.Length + 1];
        index = new ValueIndex(ids);
        for (int i = 0; i < nodes.Length; i++)
        {
            int known = ids.Count;
            int record = index.FindOrAdd(table!.Ids[i]);
            if (record != known) throw new ArgumentException($"Two records have the id '{Encoding.UTF8.GetString(table.Ids[i])}'; a population needs one id for each.", nameof(table));
            Put(record, nodes[i]);
        }
    }

    /// <summary>How many records there are.</summary>
    public int Count { get; private set; }

    /// <summary>The node of a record; -1 when there is none of that id.</summary>
    public int NodeOf(string id) => index.Find(Encoding.UTF8.GetBytes(id)) is var record and not 0 ? nodeOf[record] : -1;

    /// <summary>Whether any record has a node's row.</summary>
    public bool IsHeld(int node) => node < firstOf.Length && firstOf[node] != 0;

    /// <summary>Whether several records have a node's row.</summary>
    public bool IsShared(int node) => nextOf[firstOf[node]] != 0;

    /// <summary>Adds a record that is not there.</summary>
    public void Add(string id, int node) => Put(index.FindOrAdd(Encoding.UTF8.GetBytes(id)), node);

    /// <summary>Takes out a record that is there.</summary>
    /// <returns>Its node.</returns>
    public int Remove(string id)
    {
        int record = index.Find(Encoding.UTF8.GetBytes(id));
        int node = nodeOf[record];
        ref int at = ref firstOf[node];
        while (at != record) at = ref nextOf[at];
        at = nextOf[record];
        nodeOf[record] = -1;
        Count--;
        return node;
    }

    /// <summary>Adds the ids of a node's records to a list.</summary>
    public void Read(int node, List<string> into)
    {
        for (int record = firstOf[node]; record != 0; record = nextOf[record]) into.Add(Encoding.UTF8.GetString(ids[record]));
    }

    private void Put(int record, int node)
    {
        if (record >= nodeOf.Length)
        {
            int room = record + (record / 4) + 16;
            Array.Resize(ref nodeOf, room);
            Array.Resize(ref nextOf, room);
        }
        if (node >= firstOf.Length) Array.Resize(ref firstOf, Math.Max(node + (node / 4) + 16, nodeOf.Length));
        nodeOf[record] = node;
        nextOf[record] = firstOf[node];
        firstOf[node] = record;
        Count++;
    }
}
