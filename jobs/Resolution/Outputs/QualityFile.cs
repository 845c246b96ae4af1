using Investigations.Jobs.Resolution.Linkage;

namespace Investigations.Jobs.Resolution.Outputs;

/// <summary><c>clusters-quality.csv</c>: how well each cluster of two records or more holds together, in the order of the records.</summary>
internal static class QualityFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="result">What linkage found.</param>
    /// <param name="records">The records of the clusters.</param>
    /// <param name="names">What they are called.</param>
    /// <returns>How many clusters it holds.</returns>
    public static int Write(string path, LinkageResult result, LinkedRecords records, RecordNames names)
    {
        var qualities = QualityCheck.Measure(result.GroupOf, result.Pairs);
        int[] sizes = new int[records.FirstOf.Length];
        foreach (int first in records.FirstOf) sizes[first]++;
        var rows = new CsvBuffer();
        int count = 0;
        using var file = new OutputFile(path);
        file.Write("cluster_id,records,distinct_records,pairs,density,bridges,weakest_pair\n"u8);
        for (int record = 0; record < sizes.Length; record++)
        {
            if (sizes[record] < 2) continue;
            var quality = qualities[result.GroupOf[result.Nodes.NodeOf[record]]];
            names.Cluster(rows, record);
            rows.Whole(sizes[record]);
            rows.Whole(quality.Nodes);
            rows.Whole(quality.Pairs);
            rows.Share(quality.Density);
            rows.Whole(quality.Bridges);
            if (quality.Pairs > 0) rows.Weight(quality.Weakest);
            else rows.Text([]);
            rows.EndRow();
            count++;
        }
        file.Write(rows.Written);
        file.Finish();
        return count;
    }
}
