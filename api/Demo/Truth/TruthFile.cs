using System.Text.Encodings.Web;
using System.Text.Json;
using Investigations.Api.Demo.LookAlikes;
using Investigations.Api.Demo.Networks;
using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Truth;

/// <summary>truth.json: whose record is whose, who plays which role, which networks and look-alikes there are.</summary>
internal static class TruthFile
{
    public static void Write(World world, Ledger ledger, TruthNotes notes, Cut? cut, string path)
    {
        List<NetworkTruth> networks = [.. world.Networks.Select(network => new NetworkTruth(network, ledger.Of(network)))];
        using FileStream stream = File.Create(path);
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        People(json, world, notes, row => cut is null || cut.Has(row));
        Roles(json, world, notes);
        json.WriteStartArray("networks");
        foreach (NetworkTruth network in networks.Where(n => !n.IsDormant)) Network(json, network);
        json.WriteEndArray();
        json.WriteStartArray("dormant");
        foreach (NetworkTruth network in networks.Where(n => n.IsDormant)) Network(json, network);
        json.WriteEndArray();
        Groups(json, world);
        Victims(json, world);
        json.WriteStartObject("world");
        json.WriteNumber("people", world.Options.People);
        json.WriteNumber("seed", world.Options.Seed);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void People(Utf8JsonWriter json, World world, TruthNotes notes, Func<string, bool> isThere)
    {
        json.WriteStartObject("people");
        var rows = world.Candidacies.Select(candidacy => ("candidates.csv#" + candidacy.Id, candidacy.Life.Id))
            .Concat(world.Employments.Select(employment => ("workers.csv#" + employment.Id, employment.Life.Id)))
            .Concat(notes.References.Select(reference => ("references.csv#" + reference.RecordId, reference.Person.Id)));
        foreach ((string row, string person) in rows.Where(row => isThere(row.Item1))) json.WriteString(row, person);
        json.WriteEndObject();
    }

    private static void Roles(Utf8JsonWriter json, World world, TruthNotes notes)
    {
        HashSet<string> named = [.. notes.References.Select(r => r.Person.Id)];
        json.WriteStartObject("roles");
        foreach (Life life in world.Lives) json.WriteString(life.Id, Word(life.Role));
        foreach (Acquaintance outsider in world.Outsiders)
        {
            if (outsider.Role != LifeRole.Honest || named.Contains(outsider.Id)) json.WriteString(outsider.Id, Word(outsider.Role));
        }
        json.WriteEndObject();
    }

    private static void Network(Utf8JsonWriter json, NetworkTruth truth)
    {
        Network network = truth.Network;
        json.WriteStartObject();
        json.WriteString("id", network.Id);
        Strings(json, "typologies", network.Typologies);
        json.WriteString("difficulty", network.Difficulty.ToString().ToLowerInvariant());
        Strings(json, "personas", truth.Personas.Select(p => p.Id));
        Strings(json, "pending", truth.Pending.Select(p => p.Id));
        json.WriteStartArray("facilitators");
        foreach (Facilitator facilitator in network.Facilitators) Facilitator(json, facilitator);
        json.WriteEndArray();
        Strings(json, "shared", network.Shared.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Strings(json, "merged", []);
        Strings(json, "events", []);
        json.WriteStartArray("evidence");
        foreach (Evidence evidence in truth.Evidence) Tie(json, evidence);
        json.WriteEndArray();
        json.WriteStartObject("evidence_by_persona");
        foreach (Life life in network.Personas) Strings(json, life.Id, truth.KindsOf(life));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Facilitator(Utf8JsonWriter json, Facilitator facilitator)
    {
        json.WriteStartObject();
        json.WriteString("kind", facilitator.Kind);
        // As contracts and parcels have it, and as accounts and registers do, without what stands between.
        Strings(json, "names", new[] { facilitator.Person.Name.Full, facilitator.Person.Name.Plain }.Distinct(StringComparer.Ordinal));
        Strings(json, "people", [facilitator.Person.Id]);
        Strings(json, "values", facilitator.Values.Where(v => v.Length > 0).Distinct(StringComparer.Ordinal));
        json.WriteBoolean("witting", facilitator.Witting);
        json.WriteEndObject();
    }

    private static void Tie(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("kind", evidence.Kind);
        json.WriteString("category", evidence.Category);
        json.WriteBoolean("strong", evidence.IsStrong);
        json.WriteString("value", evidence.Value);
        Strings(json, "people", evidence.Sightings.Select(s => s.Life.Id));
        Strings(json, "rows", evidence.Sightings.Select(s => s.Row));
        json.WriteEndObject();
    }

    private static void Groups(Utf8JsonWriter json, World world)
    {
        json.WriteStartArray("benign_groups");
        foreach (BenignGroup group in world.Groups)
        {
            json.WriteStartObject();
            json.WriteString("kind", group.Kind);
            Strings(json, "people", group.People.Select(p => p.Id));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Victims(Utf8JsonWriter json, World world)
    {
        json.WriteStartArray("victims");
        foreach (Impersonation theft in world.Victims)
        {
            json.WriteStartObject();
            json.WriteString("person", theft.Id);
            Strings(json, "impersonated_by", theft.By.Select(p => p.Id));
            if (theft.Stranger is not null)
                Strings(json, "named_in", theft.By.SelectMany(p => p.Candidacies.Select(c => "candidates.csv#" + c.Id).Concat(p.Employments.Select(e => "workers.csv#" + e.Id))));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Word(LifeRole role) => role switch
    {
        LifeRole.OperatorPersona => "operator_persona",
        LifeRole.Victim => "victim",
        LifeRole.Facilitator => "facilitator",
        _ => "honest"
    };
}
