using System.Text;
using System.Text.Json;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Investigations.Jobs.Reporting;
using Investigations.Tests.Jobs.Clustering;
using Xunit;

namespace Investigations.Tests.Jobs.Reporting;

public sealed class ResultsPackTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Files_are_the_eight_of_the_contract_with_its_columns()
    {
        var files = Files(Contents());
        Assert.Equal(["people.csv", "clusters.csv", "cluster_members.csv", "key_evidence.csv", "signals.csv", "evidence.csv", "rejects.csv", "run.json"], files.Keys);
        Assert.Equal("person_id,file,record_id", Header(files["people.csv"]));
        Assert.Equal("cluster_id,level,risk,typologies,title,first_seen,last_seen,state,level_without,alert", Header(files["clusters.csv"]));
        Assert.Equal("cluster_id,kind,id,label,role,rank", Header(files["cluster_members.csv"]));
        Assert.Equal("cluster_id,id,file,record_id,column", Header(files["key_evidence.csv"]));
        Assert.Equal("signal_id,indicator,subject_kind,subject_id,cluster_id,at,strength,explanation,refuted_by", Header(files["signals.csv"]));
        Assert.Equal("signal_id,file,record_id,column", Header(files["evidence.csv"]));
        Assert.Equal("file,line,record_id,column,reason", Header(files["rejects.csv"]));
    }

    [Fact]
    public void Files_same_contents_in_another_order_give_the_same_bytes()
    {
        var contents = Contents();
        var turned = contents with { Names = [.. contents.Names.Reverse()], Clusters = [.. contents.Clusters.Reverse()], Signals = [.. contents.Signals.Reverse()], Rejects = [.. contents.Rejects.Reverse()], Digests = [.. contents.Digests.Reverse()] };
        Assert.Equal(Files(contents), Files(turned));
    }

    [Fact]
    public void People_hold_rows_of_three_files_and_no_name_beside_them()
    {
        string[] lines = Lines(Files(Contents())["people.csv"]);
        Assert.Equal(["candidate:candidates/ann,candidates.csv,ann", "person:references/r1/name,references.csv,r1", "candidate:candidates/ann,workers.csv,w1"], lines[1..]);
    }

    [Fact]
    public void Members_use_the_words_of_the_contract()
    {
        string[] lines = Lines(Files(Contents())["cluster_members.csv"]);
        Assert.Contains(lines, line => line.Contains(",person,candidate:candidates/ann,ann,member,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(",bank_account,bank_account:1,bank_account:1,shared,", StringComparison.Ordinal));
    }

    [Fact]
    public void Signals_name_the_cluster_and_the_strength()
    {
        var files = Files(Contents());
        string cluster = Lines(files["clusters.csv"])[1].Split(',')[0];
        Assert.Contains($"W11-ann,W11,person,candidate:candidates/ann,{cluster},,strong,drawn,drawn", Lines(files["signals.csv"]));
    }

    [Fact]
    public void Key_evidence_lists_the_values_and_the_records_of_clusters_that_need_review()
    {
        var files = Files(Contents());
        string cluster = Lines(files["cluster_members.csv"]).Single(line => line.Contains(",candidate:candidates/ann,", StringComparison.Ordinal)).Split(',')[0];
        Assert.EndsWith(",new,note,new at this level", Lines(files["clusters.csv"]).Single(line => line.StartsWith(cluster, StringComparison.Ordinal)), StringComparison.Ordinal);
        string[] lines = [.. Lines(files["key_evidence.csv"]).Where(line => line.StartsWith(cluster + ",", StringComparison.Ordinal))];
        Assert.Equal(cluster + ",bank_account:1,,,", lines[0]);
        Assert.Equal([.. "ann bob cat".Split(' ').Select(name => $"{cluster},,candidates.csv,{DrawnNetwork.Id(name)},record_id")], lines[1..]);
    }

    [Fact]
    public void Cells_are_quoted_as_in_RFC_4180_and_otherwise_left_as_they_are()
    {
        var csv = new CsvText("a", "b");
        csv.Row("=1+1", "say \"yes\", twice");
        Assert.Equal("a,b\n=1+1,\"say \"\"yes\"\", twice\"\n", Encoding.UTF8.GetString(csv.ToBytes()));
    }

    [Fact]
    public void Run_holds_hashes_counts_and_lineage_but_no_clock_and_no_path()
    {
        using var json = JsonDocument.Parse(Files(Contents())["run.json"]);
        Assert.Equal("ab", json.RootElement.GetProperty("records").GetProperty("workers.csv").GetProperty("hash").GetString());
        Assert.Equal("not computable: no shipments", json.RootElement.GetProperty("indicators").GetProperty("O01").GetString());
        Assert.Equal("2026-06-01T00:00:00Z", json.RootElement.GetProperty("dataNow").GetString());
        Assert.Equal("1", json.RootElement.GetProperty("parameters").GetProperty("seed").GetString());
    }

    internal static DrawnNetwork Network() => new DrawnNetwork()
        .Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, EvidenceCategory.Money)
        .Share("ann bob cat", "phone:1", LinkKind.UsesPhone, EvidenceCategory.Contact, bits: 2)
        .Share("dan eve fay", "bank_account:2", LinkKind.PaidTo, EvidenceCategory.Money)
        .Share("dan eve fay", "phone:2", LinkKind.UsesPhone, EvidenceCategory.Contact, bits: 2)
        .Fired("W11", "ann", EvidenceCategory.Behaviour, 4).Fired("W11", "dan", EvidenceCategory.Behaviour, 0.5);

    private static ResultsContents Contents()
    {
        var drawn = Network();
        ResolvedName[] names =
        [
            new(new RecordRef(SourceCatalogue.Candidates, "ann"), "record_id", DrawnNetwork.Id("ann")),
            new(new RecordRef(SourceCatalogue.Workers, "w1"), "record_id", DrawnNetwork.Id("ann")),
            new(new RecordRef(SourceCatalogue.References, "r1"), "name", DrawnNetwork.Id("person:references/r1/name")),
            new(new RecordRef(SourceCatalogue.Shipments, "s1"), "received_by", DrawnNetwork.Id("person:references/r1/name")),
        ];
        RejectedRecord[] rejects =
        [
            new("workers.csv", 9, "", "full_name", RejectReason.RequiredCellEmpty, "m"), new("workers.csv", 3, "w9", "", RejectReason.TooFewCells, "m"),
        ];
        IndicatorOutcome[] outcomes = [new("O01", 0, "no shipments", null), new("W11", 2, null, Now)];
        return new ResultsContents(names, drawn.Scored(), drawn.Signals, outcomes, rejects, [new RecordDigest("workers.csv", 1, "ab"), new RecordDigest("candidates.csv", 1, "cd")], Now);
    }

    private static Dictionary<string, byte[]> Files(ResultsContents contents) =>
        new(ResultsPack.Files(contents, new Dictionary<string, string>(StringComparer.Ordinal) { ["seed"] = "1" }), StringComparer.Ordinal);

    private static string[] Lines(byte[] file) => Encoding.UTF8.GetString(file).TrimEnd('\n').Split('\n');

    private static string Header(byte[] file) => Lines(file)[0];
}
