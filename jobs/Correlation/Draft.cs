using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>What a correlation gathers: entities and links, with the ways to add them from cells.</summary>
internal sealed class Draft
{
    private readonly Dictionary<(EntityKind Kind, int Code), int> byCode = [];

    /// <summary>Starts with the candidates and persons.</summary>
    public Draft(RecordSet records, Identities identities)
    {
        Records = records;
        Entities = new EntityTable();
        Subjects = new Subjects(records, identities, Entities);
        Presence = new Presence(Links);
    }

    /// <summary>The source records.</summary>
    public RecordSet Records { get; }

    /// <summary>All entities.</summary>
    public EntityTable Entities { get; }

    /// <summary>All links.</summary>
    public LinkTable Links { get; } = new();

    /// <summary>Where candidates are seen at work.</summary>
    public Presence Presence { get; }

    /// <summary>Whose each record is.</summary>
    public Subjects Subjects { get; }

    /// <summary>The entity of a cell's key, or -1 when it has none; the raw text is its label unless one is given.</summary>
    public int Entity(EntityKind kind, RecordTable table, int row, string column, string? label = null)
    {
        var cells = table[column];
        int code = cells.KeyCode(row);
        if (code == 0) return -1;
        if (byCode.TryGetValue((kind, code), out int entity)) return entity;
        string key = cells.Key(row);
        entity = Entities.Add(kind, key, label ?? key);
        byCode.Add((kind, code), entity);
        return entity;
    }

    /// <summary>Links a candidate to the value of a cell; nothing happens when either is missing.</summary>
    /// <returns>The entity, or -1.</returns>
    public int Hold(int candidate, EntityKind kind, LinkKind link, RecordTable table, int row, string column, Span span, string? label = null, bool countsDays = false, string? evidence = null, bool isVirtual = false)
    {
        int entity = Entity(kind, table, row, column, label);
        if (entity < 0) return -1;
        Entities.See(entity, span);
        if (candidate >= 0) Links.Add(candidate, entity, link, span, LinkTable.CellOf(table.File, row, evidence ?? column), countsDays, isVirtual);
        return entity;
    }

    /// <summary>Links a candidate to the home, parcel address or other address of a row, and the address to its building.</summary>
    public int HoldAddress(int candidate, LinkKind link, RecordTable table, int row, Span span)
    {
        int entity = Address(table, row);
        if (entity < 0) return -1;
        Entities.See(entity, span);
        if (candidate < 0) return entity;
        long cell = LinkTable.CellOf(table.File, row, "street");
        Links.Add(candidate, entity, link, span, cell);
        int premises = Entity(EntityKind.Premises, table, row, SourceColumn.AddressPremises);
        if (premises >= 0) Links.Add(candidate, premises, link, span, cell, isVirtual: true);
        return entity;
    }

    /// <summary>The address of a row, joined to its building; -1 when it has none.</summary>
    public int Address(RecordTable table, int row)
    {
        string label = table[SourceColumn.AddressLine].Text(row);
        bool hasUnit = table[SourceColumn.AddressUnit].KeyCode(row) > 0;
        int entity = Entity(EntityKind.PostalAddress, table, row, hasUnit ? SourceColumn.AddressUnit : SourceColumn.AddressPremises, label);
        if (entity < 0) return -1;
        int premises = Entity(EntityKind.Premises, table, row, SourceColumn.AddressPremises, label);
        if (premises >= 0) Links.Add(entity, premises, LinkKind.InPremises, Span.Open, LinkTable.CellOf(table.File, row, "street"));
        return entity;
    }

    /// <summary>Links a candidate to the person or candidate whose name stands in a cell; his own name links nobody.</summary>
    /// <returns>The person, or -1.</returns>
    public int HoldName(int candidate, LinkKind link, RecordTable table, int row, string column, Span span)
    {
        if (Subjects.NameIn(table, row, column) is not { } name) return -1;
        int person = Entities.Find(name);
        if (person < 0 || person == candidate) return -1;
        Entities.See(person, span);
        if (candidate >= 0) Links.Add(candidate, person, link, span, LinkTable.CellOf(table.File, row, column));
        return person;
    }
}
